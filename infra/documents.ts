import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import type { Configuration } from './configuration.ts';
import { keepLogicalId } from './logical-id.ts';

/** Where contracts are kept, what they are sealed with, and who stamps the time, if anybody. */
export type Documents = { bucket: Bucket; sealKey: Key; timestampAuthority: string };

/** Whoever deletes the stack deletes neither a contract nor the key that its seal is known by. */
export const addDocuments = (stack: Stack, { documentRetentionDays, timestampAuthority }: Configuration): Documents => {
  const sealKey = new Key(stack, 'SealKey', {
    description: 'Seals contracts',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  keepLogicalId(sealKey, 'SealKey');
  const bucket = new Bucket(stack, 'DocumentStore', {
    ...closed,
    versioned: true,
    objectLockEnabled: true,
    // Governance: what must go by law can, by somebody with that permission and on record.
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(documentRetentionDays)),
    removalPolicy: RemovalPolicy.RETAIN,
    serverAccessLogsBucket: addAccessLogs(stack),
  });
  keepLogicalId(bucket, 'DocumentStore');
  return { bucket, sealKey, timestampAuthority };
};

const closed: BucketProps = {
  encryption: BucketEncryption.S3_MANAGED,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
};

/** Who read which contract, for a year. (The CDK's own two types differ where optional properties are exact.) */
// The CDK's own types of the two differ under exact optional properties.
const addAccessLogs = (stack: Stack): IBucket =>
  new Bucket(stack, 'DocumentStoreAccess', {
    ...closed,
    lifecycleRules: [{ expiration: Duration.days(365) }],
    removalPolicy: RemovalPolicy.RETAIN,
  }) as IBucket;
