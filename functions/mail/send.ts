import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

/** What became of handing a mail to SES: accepted, refused for good, or to be tried again. */
export type Sent = { sesId: string } | { problem: string; again: boolean };
export type Mailer = { send(mail: { raw: Uint8Array; to: string; request: string; message: string }): Promise<Sent> };

/** Through SES: the tags come back with every event about the mail. */
export const sesMailer = (
  client: SESClient,
  { from, configurationSet }: { from: string; configurationSet: string },
): Mailer => ({
  send: async ({ raw, to, request, message }) => {
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: [
            { Name: 'request', Value: request },
            { Name: 'message', Value: message },
          ],
        }),
      );
      return { sesId: MessageId ?? '' };
    } catch (error) {
      const problem = error instanceof Error ? error.name : 'unknown';
      return { problem, again: !permanent.has(problem) };
    }
  },
});

/** Refusals that another try would not change; a sender that is not verified yet is mended by staff meanwhile. */
const permanent = new Set(['InvalidParameterValue']);
