import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { credentials } from '../credentials.ts';

/** The key of the seal: it never leaves where it is. */
export type SealKey = {
  /** As SubjectPublicKeyInfo, in DER. */
  publicKey(): Promise<Uint8Array>;
  /** Signs a SHA-256 digest by ECDSA; the signature is in DER. */
  sign(digest: Uint8Array): Promise<Uint8Array>;
};

/** A P-256 key in KMS. It gets the digest, for a message may have 4,096 bytes at most. */
export const kmsSealKey = (keyId: string, client: KMSClient = new KMSClient({ credentials })): SealKey => ({
  publicKey: async () => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    return present(PublicKey);
  },
  sign: async (digest) => {
    const { Signature } = await client.send(
      new SignCommand({ KeyId: keyId, Message: digest, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' }),
    );
    return present(Signature);
  },
});

const present = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes) return bytes;
  throw new Error('KMS answered without what it was asked for.');
};
