/** The whole body of a request; undefined when it is longer than this. Then it is read to its end, so that the answer is heard, but not kept. */
export const bodyWithin = async (mostBytes: number, request: AsyncIterable<Buffer>): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
  }
  return length > mostBytes ? undefined : Buffer.concat(parts);
};
