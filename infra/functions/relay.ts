import { Duration, type Stack } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as Lambda,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { RelayEnvironment } from '../../functions/environment.ts';
import { allow, allowLedger } from '../permissions.ts';
import { documentWork } from './documents.ts';
import { addFunction, type EnvironmentOf } from './function.ts';
import { type Ground, machinesEnvironment, siteEnvironment } from './ground.ts';

/** Everything that leaves the table: the only function that may send mail, derive links, and start and signal runs. */
export const addRelay = (stack: Stack, ground: Ground): Lambda => {
  const { bundles, mail, linkKey, deadLetters } = ground;
  const environment: EnvironmentOf<typeof RelayEnvironment> = {
    ...siteEnvironment(ground),
    STATE_MACHINES: machinesEnvironment(ground),
    MAIL_FROM: mail.from,
    MAIL_CONFIGURATION_SET: mail.configurationSet.configurationSetName,
    LINK_KEY_ID: linkKey.keyId,
  };
  const relay = addFunction(stack, 'relay', { bundles, environment, timeoutSeconds: 60, deadLetters });
  allowLedger(relay, ground.table);
  allowDeeds(stack, relay, ground);
  feed(stack, relay, ground);
  return relay;
};

const allowDeeds = (stack: Stack, relay: Lambda, { machines, mail, linkKey }: Ground): void => {
  const { configurationSetName } = mail.configurationSet;
  const set = stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: configurationSetName });
  const arns = Object.values(machines).map((machine) => machine.stateMachineArn);
  allow(relay, ['ses:SendRawEmail'], mail.identity.emailIdentityArn, set);
  allow(relay, ['kms:GenerateMac'], linkKey.keyArn);
  allow(relay, ['states:StartExecution', 'states:SendTaskSuccess', 'states:SendTaskFailure'], ...arns);
};

/** Only rows with work of its own, or the relay would wake itself; documents are made by the function that has the seal. A batch that fails is halved until the row that fails is alone. */
const feed = (stack: Stack, relay: Lambda, { table, deadLetters }: Ground): void => {
  const stream = table.tableStreamArn ?? '';
  const reading = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
  allow(
    relay,
    reading.map((action) => `dynamodb:${action}`),
    stream,
  );
  const mapping = new EventSourceMapping(stack, 'RelayFeed', {
    target: relay,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 20,
    filters: [rowsWithWork],
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 3,
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(deadLetters),
  });
  // Lambda looks at the stream as the relay when the mapping is made.
  mapping.node.addDependency(relay.role ?? relay);
};

const rowsWithWork = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { NewImage: { work: { S: FilterRule.notEquals(documentWork) } } },
});
