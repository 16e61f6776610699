import { randomBytes } from 'node:crypto';
import { SFNClient } from '@aws-sdk/client-sfn';
import { ConsoleEnvironment, readEnvironment, stateMachinesIn } from '../environment.ts';
import { httpHandler } from '../http/handler.ts';
import { openTable } from '../ledger/open.ts';
import { readLegalIdentity } from '../legal-identity.ts';
import { wallTime } from '../wall-time.ts';
import { stepFunctionsExecutions } from './executions.ts';
import { consoleOutcomes } from './outcomes.tsx';
import type { ConsolePorts } from './ports.ts';
import { consoleRoutes } from './routes.ts';
import { openIdSignIn } from './sign-in.ts';

const environment = readEnvironment(ConsoleEnvironment);
const ports: ConsolePorts = {
  ...openTable(environment.TABLE_NAME),
  executions: stepFunctionsExecutions(new SFNClient({}), stateMachinesIn(environment.STATE_MACHINES)),
  signIn: openIdSignIn(environment.SIGN_IN_ISSUER, environment.SIGN_IN_CLIENT_ID),
  identity: readLegalIdentity(environment.LEGAL_IDENTITY),
  publicUrl: environment.PUBLIC_URL,
  random: randomBytes,
  wallTime,
};

/** What staff see, signed in: every request, what waits for whom, and each in detail. */
export const handler = httpHandler(
  consoleRoutes(ports),
  consoleOutcomes(ports),
  new URL(environment.PUBLIC_URL).origin,
);
