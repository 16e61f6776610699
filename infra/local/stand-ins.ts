import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readDirectory } from '../operate/directory/directory.ts';
import type { Closing } from './closing.ts';
import type { DataFolder } from './data-folder.ts';
import { startKeys } from './keys.ts';
import { startMail } from './mail/server.ts';
import { hearMail } from './mail-events.ts';
import { startSignIn } from './sign-in/server.ts';
import { staffOf } from './staff.ts';
import { startStepFunctions } from './step-functions/server.ts';
import type { Cloud } from './template/cloud.ts';
import { configurationSetsOf, deliveryOf } from './template/delivery.ts';
import { keysOf } from './template/keys.ts';
import { machinesOf } from './template/machines.ts';
import { type SignInClient, signInClientOf } from './template/sign-in.ts';

/** What stands in for the services of AWS beside the table. */
export type StandIns = {
  endpoints: { sfn: string; ses: string; kms: string };
  inboxUrl: string;
  /** Empty when the template signs nobody in. */
  signIn: { issuer: string; clientId: string };
  /** Lets timers see that policy time has moved. */
  tick(): Promise<void>;
  /** Returns when nothing is under way. */
  idle(): Promise<void>;
};

export type StandInOptions = {
  cloud: Cloud;
  folder: DataFolder;
  client: DynamoDBClient;
  tableName: string;
  publicUrl: string;
  ports: { inbox: number; signIn: number };
  now(): Date;
  /** Something became of a mail: the function that listens hears it. */
  invoke(name: string, event: unknown): Promise<unknown>;
  report(line: string): void;
};

/** Step Functions, SES, KMS and the sign-in, as the template asks for them. */
export const startStandIns = async (options: StandInOptions, open: Closing): Promise<StandIns> => {
  const opened = async <S extends { close(): Promise<unknown> }>(starting: Promise<S>): Promise<S> => {
    const started = await starting;
    open.add(started.close);
    return started;
  };
  const steps = await opened(stepsFor(options));
  const mail = await opened(mailFor(options));
  const keys = await opened(keysFor(options));
  const door = signInClientOf(options.cloud);
  const signIn = door && (await opened(signInFor(options, door)));
  return {
    endpoints: { sfn: steps.url, ses: mail.url, kms: keys.url },
    inboxUrl: mail.inboxUrl,
    signIn: { issuer: signIn?.issuer ?? '', clientId: door?.clientId ?? '' },
    tick: steps.tick,
    idle: async () => {
      await steps.idle();
      await mail.idle();
    },
  };
};

const stepsFor = ({ cloud, folder, client, now, report }: StandInOptions) => {
  const definitions = machinesOf(cloud);
  return startStepFunctions({ folder: folder.room('step-functions'), definitions, dynamodb: client, now, report });
};

const mailFor = ({ cloud, folder, now, invoke, report, ports }: StandInOptions) => {
  const { identities, listeners } = deliveryOf(cloud);
  return startMail({
    folder: folder.room('mail'),
    inboxPort: ports.inbox,
    identities,
    report,
    configurationSets: configurationSetsOf(cloud),
    now,
    onEvent: hearMail({ listeners, invoke, now, report }),
  });
};

const keysFor = ({ cloud, folder, report }: StandInOptions) => {
  const named = (usage: string) => keysOf(cloud).flatMap((key) => (key.usage === usage ? key.id : []));
  const keys = { keys: named('GENERATE_VERIFY_MAC'), signingKeys: named('SIGN_VERIFY') };
  return startKeys({ folder: folder.room('keys'), ...keys, report });
};

/** Staff sign in by the directory as it stands. The template's addresses are those of the deployed site; their paths are ours. */
const signInFor = ({ folder, client, tableName, publicUrl, ports, report }: StandInOptions, door: SignInClient) => {
  const here = (url: string) => publicUrl + new URL(url).pathname.replace(/\/$/, '');
  return startSignIn({
    port: ports.signIn,
    clientId: door.clientId,
    redirectUris: door.redirectUris.map(here),
    postLogoutRedirectUris: door.postLogoutRedirectUris.map(here),
    people: async () => staffOf(await readDirectory(client, tableName)),
    folder: folder.room('sign-in'),
    report,
  });
};
