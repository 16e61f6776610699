import { expect, test } from 'vitest';
import { functionId, idIn, only, propertiesOf, resources } from './synthesized.ts';

const topic = only('AWS::SNS::Topic');

test('mail leaves under the sender’s domain, over TLS only, and its reputation is measured', () => {
  expect(only('AWS::SES::EmailIdentity').Properties.EmailIdentity).toBe('empresa-de-ejemplo.example');
  expect(only('AWS::SES::ConfigurationSet').Properties).toMatchObject({
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    ReputationOptions: { ReputationMetricsEnabled: true },
  });
});

test('what becomes of mail reaches the postmaster', () => {
  const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties;
  expect(idIn(EventDestination)).toBe(topic.id);
  const subscription = only('AWS::SNS::Subscription').Properties;
  expect(idIn(subscription.TopicArn)).toBe(topic.id);
  expect(idIn(subscription.Endpoint)).toBe(functionId('postmaster'));
});

test('nobody is tracked: opens and clicks are not heard of', () => {
  const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties;
  const { MatchingEventTypes } = EventDestination as { MatchingEventTypes: string[] };
  expect(MatchingEventTypes.sort()).toEqual(['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject']);
});

test('the addresses in it are encrypted with a key that turns, and SES may use it', () => {
  const key = resources[idIn(topic.Properties.KmsMasterKeyId)]?.Properties;
  expect(key?.EnableKeyRotation).toBe(true);
  expect(JSON.stringify(key?.KeyPolicy)).toContain('"Service":"ses.amazonaws.com"');
});

test('links are derived with a key for nothing but MACs', () => {
  const keys = propertiesOf('AWS::KMS::Key').filter(({ KeyUsage }) => KeyUsage === 'GENERATE_VERIFY_MAC');
  expect(keys).toMatchObject([{ KeySpec: 'HMAC_256' }]);
});
