import { hashOfBytes } from '../../../functions/documents/digest.ts';
import type { Records } from '../../../functions/documents/verify-known.ts';
import { atSealing, request } from './contract-in-memory.ts';

/** A contract sealed by the rules themselves, with the records of it. */
export const sealedInMemory = async () => {
  const contract = await atSealing();
  await contract.serve('seal');
  const file = contract.kept.get(`${request}/1/sealed.pdf`);
  if (!file) throw new Error('It is sealed');
  const ourKey = hashOfBytes(await contract.key.publicKey());
  const records: Records = { ...contract.ports, isOurKey: async (hash) => hash === ourKey };
  return { ...contract, file, sha256: hashOfBytes(file), records };
};

/** The file with a bit of it turned. */
export const flipped = (file: Uint8Array, place: number): Uint8Array => {
  const bytes = Uint8Array.from(file);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
};
