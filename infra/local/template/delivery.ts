import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { functionNameIn } from './functions.ts';

/** Who may send mail, and which functions hear, topic by topic, what becomes of it. */
export type Delivery = { identities: string[]; listeners: Listener[] };

/** A function that hears events of these types about mail sent with a configuration set. */
export type Listener = { configurationSet: string; eventTypes: string[]; topic: string; function: string };

export const deliveryOf = (cloud: Cloud): Delivery => {
  const subscriptions = cloud.of('AWS::SNS::Subscription', Subscription).map(({ properties }) => properties);
  const listeners = cloud.of('AWS::SES::ConfigurationSetEventDestination', Destination).flatMap(({ properties }) => {
    const topic = properties.EventDestination.SnsDestination?.TopicARN;
    return subscriptions
      .filter((one) => one.Protocol === 'lambda' && one.TopicArn === topic)
      .map((one) => ({
        configurationSet: properties.ConfigurationSetName,
        eventTypes: properties.EventDestination.MatchingEventTypes,
        topic: one.TopicArn,
        function: functionNameIn(one.Endpoint),
      }));
  });
  return {
    identities: cloud.of('AWS::SES::EmailIdentity', Identity).map((one) => one.properties.EmailIdentity),
    listeners,
  };
};

/** The names of the configuration sets. */
export const configurationSetsOf = (cloud: Cloud): string[] =>
  cloud
    .of('AWS::SES::ConfigurationSet', z.object({ Name: z.string().optional() }))
    .map((one) => one.properties.Name ?? one.id);

const Subscription = z.object({ Protocol: z.string(), TopicArn: z.string(), Endpoint: z.string() });
const Identity = z.object({ EmailIdentity: z.string() });
const Destination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }).optional(),
  }),
});
