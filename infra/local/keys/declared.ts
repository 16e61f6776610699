import { ServiceError } from '../aws-error.ts';
import { account, region } from '../template/names.ts';

export type KeyUsage = 'GENERATE_VERIFY_MAC' | 'SIGN_VERIFY';
export type DeclaredKey = { id: string; arn: string; usage: KeyUsage };

/** The declared key of that name: its id, an alias, or the ARN of either. @throws ServiceError when there is none, or for another use */
export type FindKey = (keyId: string, usage: KeyUsage) => DeclaredKey;

export const findKeyAmong = (names: Record<KeyUsage, readonly string[]>): FindKey => {
  const keys = new Map([
    ...named(names.GENERATE_VERIFY_MAC, 'GENERATE_VERIFY_MAC'),
    ...named(names.SIGN_VERIFY, 'SIGN_VERIFY'),
  ]);
  return (keyId, usage) => {
    const key = keys.get(localName(keyId));
    if (!key) throw new ServiceError('NotFoundException', `Key '${keyId}' does not exist`);
    if (key.usage === usage) return key;
    throw new ServiceError(
      'InvalidKeyUsageException',
      `${key.arn} key usage is ${key.usage}, which does not allow this.`,
    );
  };
};

/** An alias stands for a key that is named after it, so that the ARN which is answered can be asked for too. */
const named = (names: readonly string[], usage: KeyUsage): [string, DeclaredKey][] =>
  names.map(localName).flatMap((name) => {
    const id = name.replaceAll('/', '-');
    const key = { id, usage, arn: `arn:aws:kms:${region}:${account}:key/${id}` };
    return [
      [name, key],
      [id, key],
    ];
  });

/** Without account and region, which are nowhere else here; an alias keeps its `alias/`. */
const localName = (name: string): string => name.replace(/^arn:aws:kms:[^:]*:[^:]*:/, '').replace(/^key\//, '');
