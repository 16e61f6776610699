import { expect, test } from 'vitest';
import { idIn, propertiesOf, resources } from './synthesized.ts';

const bucket = resources.DocumentStore;
const key = resources.SealKey;

test('the seal is a P-256 key that outlives the stack, under an id that never changes', () => {
  expect(key).toMatchObject({
    Type: 'AWS::KMS::Key',
    DeletionPolicy: 'Retain',
    Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' },
  });
});

test('what is kept cannot be changed or deleted for eleven years, and outlives the stack', () => {
  expect(bucket).toMatchObject({
    Type: 'AWS::S3::Bucket',
    DeletionPolicy: 'Retain',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 4018 } } },
    },
  });
});

test.each(propertiesOf('AWS::S3::Bucket'))('no bucket is open: encrypted, and nobody from outside', (properties) => {
  expect(properties).toMatchObject({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
  });
});

test('every bucket takes and gives nothing in the clear', () => {
  const policies = propertiesOf('AWS::S3::BucketPolicy');
  expect(policies).toHaveLength(propertiesOf('AWS::S3::Bucket').length);
  for (const { PolicyDocument } of policies)
    expect(JSON.stringify(PolicyDocument)).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
});

test('who reads a contract is on record', () => {
  expect(idIn(bucket?.Properties.LoggingConfiguration)).toMatch(/^DocumentStoreAccess/);
});
