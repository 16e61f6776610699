import { createECDH, type KeyObject } from 'node:crypto';

/**
 * Signs a SHA-256 digest with a P-256 key, in DER: Node itself only signs messages, which it digests once more.
 * Good for one machine; the arithmetic does not hide how long it takes.
 */
export const signDigest = (key: KeyObject, digest: Uint8Array): Buffer => {
  const secret = numberIn(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'));
  for (;;) {
    const once = createECDH('prime256v1');
    const point = once.generateKeys();
    const r = numberIn(point.subarray(1, 33)) % order;
    const s = (inverse(numberIn(once.getPrivateKey())) * (numberIn(digest) + r * secret)) % order;
    if (r !== 0n && s !== 0n) return sequence([integer(r), integer(s)]);
  }
};

/** Of the group of P-256: a prime. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);

/** By Euclid. */
const inverse = (number: bigint): bigint => {
  let [rest, divisor, result, next] = [order, number % order, 0n, 1n];
  while (divisor !== 0n) {
    const quotient = rest / divisor;
    [rest, divisor] = [divisor, rest - quotient * divisor];
    [result, next] = [next, result - quotient * next];
  }
  return ((result % order) + order) % order;
};

const integer = (number: bigint): Buffer => {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  // A leading bit would make it negative.
  const signed = (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes]);
  return Buffer.concat([Buffer.of(0x02, signed.length), signed]);
};

const sequence = (parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
};
