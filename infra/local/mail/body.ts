import type { IncomingMessage } from 'node:http';
import { MailRefused } from './refused.ts';

/** The whole body. One that no mail could need is read to its end, so that the refusal is heard, but not kept. @throws MailRefused */
export const bodyIn = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
  }
  if (length > mostBytes)
    throw new MailRefused('RequestEntityTooLarge', `Request is longer than ${mostBytes} bytes`, 413);
  return Buffer.concat(parts).toString();
};

/** Three times the longest mail: base64 adds a third, and the form writes some of its characters with three. */
const mostBytes = 30 * 1024 * 1024;
