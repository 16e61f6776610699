import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { MailRefused } from './refused.ts';

/** A mail was taken, as SES says it. */
export const answerAccepted = (response: ServerResponse, id: string): void =>
  xml(
    response,
    200,
    `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
  );

/** A refusal, as SES says it; a fault says nothing of itself. */
export const answerRefused = (response: ServerResponse, error: unknown): void => {
  const { name, message, status, type } =
    error instanceof MailRefused ? { ...named(error), type: 'Sender' } : { ...fault, type: 'Receiver' };
  xml(
    response,
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${name}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
};

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const fault = { name: 'InternalFailure', message: 'An internal error occurred.', status: 500 };

const named = ({ name, message, status }: MailRefused) => ({ name, message, status });

const xml = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
};

/** Characters that XML has no way to write, escaped or not, become question marks. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n\r\P{Cc}]/gu, '?').replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`);
