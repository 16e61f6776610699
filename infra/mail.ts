import type { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Configuration } from './configuration.ts';
import { addMailEvents } from './mail-events.ts';

export type Mail = { identity: EmailIdentity; configurationSet: ConfigurationSet; events: Topic; from: string };

/** Mail leaves under the sender's own domain, over TLS only (a link is a capability), and what becomes of it is heard. */
export const addMail = (stack: Stack, { sender }: Configuration): Mail => {
  const configurationSet = new ConfigurationSet(stack, 'MailSet', {
    reputationMetrics: true,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const identity = new EmailIdentity(stack, 'MailIdentity', {
    identity: Identity.domain(sender.slice(sender.indexOf('@') + 1)),
    configurationSet,
  });
  const events = addMailEvents(stack);
  configurationSet.addEventDestination('ToPostmaster', {
    destination: EventDestination.snsTopic(events),
    events: heard,
  });
  return { identity, configurationSet, events, from: `Aval IMTCloud <${sender}>` };
};

/** Neither opens nor clicks: nobody is tracked. */
const heard = [
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
];
