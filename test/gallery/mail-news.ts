import type { SNSEvent } from 'aws-lambda';
import { postmaster } from '../../functions/postmaster/postmaster.ts';
import type { World } from './world.ts';

export const comesBack = { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bounceSubType: 'General' } };
export const isJunk = { eventType: 'Complaint' };

/** The postmaster hears of the last mail that asked somebody what SES says became of it. @throws Error when nobody wrote to them */
export const hearOfMail = async (
  world: World,
  { ask, person }: { ask: string; person: string },
  news: object,
): Promise<void> => {
  const mails = await world.ports.ledger.messages(world.request);
  const mail = mails.findLast(({ to, link }) => to.id === person && link?.ask === ask);
  if (!mail) throw new Error(`Nobody has written to ${person} about ${ask}`);
  const tags = { request: [world.request], message: [mail.id] };
  const Message = JSON.stringify({ ...news, mail: { tags } });
  const event = { Records: [{ Sns: { MessageId: mail.id, Timestamp: world.now.toISOString(), Message } }] };
  await postmaster(world.ports)(event as unknown as SNSEvent);
};
