import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { keepLogicalId } from './logical-id.ts';

/** The key that the secrets of links are derived with; without it a resend could not carry the same link. */
export const addLinkKey = (stack: Stack): Key => {
  const key = new Key(stack, 'LinkKey', {
    description: 'Derives the secrets of the links in mail',
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  keepLogicalId(key, 'LinkKey');
  return key;
};
