import { expect, test } from 'vitest';
import { configurationSetsOf, deliveryOf } from '../../../../infra/local/template/delivery.ts';
import { cloudWith } from './fixture.ts';

test('what becomes of mail reaches the function behind the topic', () => {
  const cloud = cloudWith({
    Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'aval.example' } },
    Mails: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
    Topic: { Type: 'AWS::SNS::Topic', Properties: {} },
    Postmaster: { Type: 'AWS::Lambda::Function', Properties: {} },
    Events: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'Mails' },
        EventDestination: { MatchingEventTypes: ['bounce'], SnsDestination: { TopicARN: { Ref: 'Topic' } } },
      },
    },
    Subscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: { Protocol: 'lambda', TopicArn: { Ref: 'Topic' }, Endpoint: { 'Fn::GetAtt': ['Postmaster', 'Arn'] } },
    },
  });
  const topic = 'arn:aws:sns:eu-south-2:000000000000:Topic';
  expect(configurationSetsOf(cloud)).toEqual(['Mails']);
  expect(deliveryOf(cloud)).toEqual({
    identities: ['aval.example'],
    listeners: [{ configurationSet: 'Mails', eventTypes: ['bounce'], topic, function: 'Postmaster' }],
  });
});
