import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { LegalIdentity } from '../../functions/legal-identity.ts';
import type { Documents } from '../documents.ts';
import type { Machines } from '../machines.ts';
import type { Mail } from '../mail.ts';
import type { SignIn } from '../sign-in.ts';

/** What the functions stand on. */
export type Ground = {
  /** The folder with a bundle per function. */
  bundles: string;
  publicUrl: string;
  legalIdentity: LegalIdentity;
  table: TableV2;
  machines: Machines;
  signIn: SignIn;
  mail: Mail;
  linkKey: Key;
  documents: Documents;
  deadLetters: Queue;
};

/** What every function that changes requests needs. */
export const ledgerEnvironment = ({ table }: Ground) => ({ TABLE_NAME: table.tableName, WORKING_HOURS: 'on' });

/** What every function that shows pages or writes mail says of the site. */
export const siteEnvironment = (ground: Ground) => ({
  ...ledgerEnvironment(ground),
  PUBLIC_URL: ground.publicUrl,
  LEGAL_IDENTITY: JSON.stringify(ground.legalIdentity),
});

/** The state machines by workflow, as functions read them. */
export const machinesEnvironment = ({ machines }: Ground): string =>
  JSON.stringify(Object.fromEntries(Object.entries(machines).map(([name, one]) => [name, one.stateMachineArn])));
