import { randomBytes } from 'node:crypto';
import { credentials } from '../credentials.ts';
import { ConsoleEnvironment, readEnvironment, stateMachinesIn, workingTimeIn } from '../environment.ts';
import { httpHandler } from '../http/handler.ts';
import { dynamodbLists } from '../ledger/dynamodb/lists.ts';
import { dynamodbSessions } from '../ledger/dynamodb/sessions.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { readLegalIdentity } from '../legal-identity.ts';
import { tableClient } from '../table/client.ts';
import { tableOn } from '../table/table.ts';
import { wallTime } from '../wall-time.ts';
import { consoleOutcomes } from './outcomes.tsx';
import type { ConsolePorts, Executions } from './ports.ts';
import { consoleRoutes } from './routes.ts';
import { openIdSignIn } from './sign-in.ts';

const environment = readEnvironment(ConsoleEnvironment);
const table = tableOn(tableClient({ credentials }), environment.TABLE_NAME);
// The client of Step Functions is read when somebody looks at a request: most pages need none.
let opened: Promise<Executions> | undefined;
const executions = (): Promise<Executions> => {
  opened ??= import('./executions.ts').then((one) => one.openExecutions(stateMachinesIn(environment.STATE_MACHINES)));
  return opened;
};

const ports: ConsolePorts = {
  ...openLedger(table, workingTimeIn(environment)),
  lists: dynamodbLists(table),
  sessions: dynamodbSessions(table),
  executions: { describe: async (asked) => (await executions()).describe(asked) },
  signIn: openIdSignIn(environment.SIGN_IN_ISSUER, environment.SIGN_IN_CLIENT_ID),
  identity: readLegalIdentity(environment.LEGAL_IDENTITY),
  publicUrl: environment.PUBLIC_URL,
  random: randomBytes,
  wallTime,
};

/** What staff see, signed in: every request, what waits for whom, and each in detail. */
export const handler = httpHandler(consoleRoutes(ports), consoleOutcomes(ports), {
  origin: new URL(environment.PUBLIC_URL).origin,
});
