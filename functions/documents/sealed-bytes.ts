/** Where the seal stands in a file: what it covers, and its CMS in the gap between. */
export type SealedBytes = { covered: Uint8Array; cms: Uint8Array; gap: string; end: number };

/** The last seal of the file. Undefined when there is none that covers it from its first byte. */
export const sealedBytesIn = (file: Uint8Array): SealedBytes | undefined => {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].at(-1);
  const [start, before, after, length] = (found ?? []).slice(1).map(Number);
  if (start !== 0 || before === undefined || after === undefined || length === undefined) return undefined;
  if (before >= after || after + length > file.length) return undefined;
  const gap = text.slice(before, after);
  const cms = cmsIn(gap);
  const covered = Buffer.concat([file.subarray(0, before), file.subarray(after, after + length)]);
  return cms && { covered, cms, gap, end: after + length };
};

/** The gap holds nothing but the CMS in hexadecimal, as long as it says that it is, and zeros. */
const cmsIn = (gap: string): Uint8Array | undefined => {
  if (!/^<(?:[0-9A-F]{2})+>$/.test(gap) && !/^<(?:[0-9a-f]{2})+>$/.test(gap)) return undefined;
  const bytes = Buffer.from(gap.slice(1, -1), 'hex');
  const length = derLength(bytes);
  if (length === undefined || bytes.subarray(length).some((byte) => byte !== 0)) return undefined;
  return bytes.subarray(0, length);
};

/** How long a DER sequence is, with its head. */
const derLength = (bytes: Uint8Array): number | undefined => {
  const [tag, first = 0, ...rest] = bytes.subarray(0, 6);
  if (tag !== 0x30) return undefined;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  const length = rest.slice(0, count).reduce((sum, byte) => sum * 256 + byte, 0);
  return 2 + count + length <= bytes.length ? 2 + count + length : undefined;
};
