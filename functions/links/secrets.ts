import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type Code, type CodeCheck, checkBinding, codeBinding, figuresOf } from './code.ts';
import { bindingOf, type Link } from './link.ts';

/** Derives what only a mail may hold: the same link always gets the same secret, the same code the same figures, so that a resend carries the same. */
export type Secrets = {
  key: string;
  of(link: Omit<Link, 'key'>): Promise<string>;
  /** The figures of a code, and what is kept in their place. */
  codeOf(code: Code): Promise<{ figures: string; check: CodeCheck }>;
};

/** By an HMAC key in KMS that never leaves it; only the relay may use it. */
export const kmsSecrets = (client: KMSClient, key: string): Secrets => {
  const macOf = async (message: string): Promise<Buffer> => {
    const { Mac } = await client.send(
      new GenerateMacCommand({ KeyId: key, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(message) }),
    );
    if (!Mac) throw new Error('KMS gave no MAC');
    return Buffer.from(Mac);
  };
  return { key, ...derivedBy(macOf, key) };
};

/** The same by whatever signs a message. */
export const derivedBy = (macOf: (message: string) => Promise<Buffer>, key: string): Omit<Secrets, 'key'> => ({
  of: async (link) => (await macOf(bindingOf(link))).toString('base64url'),
  codeOf: async (code) => {
    const figures = figuresOf(await macOf(codeBinding(code)));
    const mac = (await macOf(checkBinding(code, figures))).toString('base64url');
    return { figures, check: { mac, key } };
  },
});
