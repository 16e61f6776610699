import type { IncomingMessage } from 'node:http';

/** The whole body, or undefined when it is longer than an HTTP API accepts (10 MB). */
export const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= longest) parts.push(part);
  }
  return length > longest ? undefined : Buffer.concat(parts);
};

const longest = 10 * 1024 * 1024;
