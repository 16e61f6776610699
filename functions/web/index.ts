import { randomBytes } from 'node:crypto';
import { credentials } from '../credentials.ts';
import { documentReader } from '../documents/reading.ts';
import { readEnvironment, WebEnvironment, workingTimeIn } from '../environment.ts';
import { httpHandler } from '../http/handler.ts';
import { dynamodbBudgets } from '../ledger/dynamodb/budgets.ts';
import { dynamodbCodes } from '../ledger/dynamodb/codes.ts';
import { dynamodbLinks } from '../ledger/dynamodb/links.ts';
import { dynamodbSealed } from '../ledger/dynamodb/sealed.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { readLegalIdentity } from '../legal-identity.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { wallTime } from '../wall-time.ts';
import { outcomesFor } from './outcomes.tsx';
import type { WebPorts } from './ports.ts';
import { uploads, webRoutes } from './routes.ts';

const environment = readEnvironment(WebEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);
const ports: WebPorts = {
  ...openLedger(table, workingTimeIn(environment)),
  links: dynamodbLinks(table),
  codes: dynamodbCodes(table),
  // KMS is read when the first code comes.
  verifyCode: async (...typed) => (await import('../links/verifier.ts')).kmsVerifier()(...typed),
  sealed: dynamodbSealed(table),
  documents: documentReader(environment.DOCUMENTS_URL),
  wallTime,
  budgets: dynamodbBudgets(table),
  identity: readLegalIdentity(environment.LEGAL_IDENTITY),
  random: randomBytes,
  allowances: { perSource: environment.REQUESTS_PER_SOURCE, perMailbox: environment.REQUESTS_PER_MAILBOX },
};

/** The public pages and the API: submits requests, takes answers, never signals or mails. */
export const handler = httpHandler(webRoutes(ports), outcomesFor(ports), {
  origin: new URL(environment.PUBLIC_URL).origin,
  uploads,
});
