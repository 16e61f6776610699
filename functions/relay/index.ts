import { KMSClient } from '@aws-sdk/client-kms';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { credentials } from '../credentials.ts';
import { RelayEnvironment, readEnvironment, stateMachinesIn, workingTimeIn } from '../environment.ts';
import { dynamodbCodes } from '../ledger/dynamodb/codes.ts';
import { dynamodbLinks } from '../ledger/dynamodb/links.ts';
import { dynamodbWork } from '../ledger/dynamodb/work.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { readLegalIdentity } from '../legal-identity.ts';
import { kmsSecrets } from '../links/secrets.ts';
import { sesMailer } from '../mail/send.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { relay } from './relay.ts';
import { stepFunctionsRuns } from './runs.ts';

const environment = readEnvironment(RelayEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);

/** Everything that leaves the table: starts runs, puts asks, signals answers, sends mail. */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(
  relay({
    ...openLedger(table, workingTimeIn(environment)),
    work: dynamodbWork(table),
    links: dynamodbLinks(table),
    codes: dynamodbCodes(table),
    secrets: kmsSecrets(new KMSClient({ credentials }), environment.LINK_KEY_ID),
    // A retry by the SDK would send twice: the message's own attempts do it instead.
    mailer: sesMailer(new SESClient({ credentials, maxAttempts: 1 }), {
      from: environment.MAIL_FROM,
      configurationSet: environment.MAIL_CONFIGURATION_SET,
    }),
    sender: {
      from: environment.MAIL_FROM,
      publicUrl: environment.PUBLIC_URL,
      identity: readLegalIdentity(environment.LEGAL_IDENTITY),
    },
    runs: stepFunctionsRuns(new SFNClient({ credentials }), stateMachinesIn(environment.STATE_MACHINES)),
  }),
);
