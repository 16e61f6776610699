import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import type { DomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { addAlarms } from './alarms.ts';
import { addApi } from './api.ts';
import type { Configuration } from './configuration.ts';
import { addDeadLetters } from './dead-letters.ts';
import { addDocuments } from './documents.ts';
import { addClock } from './functions/clock.ts';
import { addConsole } from './functions/console.ts';
import { addDocumentMaker } from './functions/documents.ts';
import type { Ground } from './functions/ground.ts';
import { addPostmaster } from './functions/postmaster.ts';
import { addRelay } from './functions/relay.ts';
import { addWeb } from './functions/web.ts';
import { addLinkKey } from './link-key.ts';
import { addMachines, type Compiled } from './machines.ts';
import { addMail } from './mail.ts';
import { addSignIn } from './sign-in.ts';
import { addTable } from './table.ts';

/** `bundles` is the folder with a bundle per function. */
export type StackSettings = { configuration: Configuration; bundles: string; workflows: readonly Compiled[] };

/** All of Aval on AWS, in one stack. */
export const addStack = (app: App, settings: StackSettings): Stack => {
  const stack = new Stack(app, 'Aval', { description: 'Aval: approvals behind the partner policy of IMTCloud' });
  // Otherwise the log of who read what would be let in by an access control list.
  stack.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true);
  // The CDK writes an order of creation beside the reference that already says it.
  stack.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3005'] } } };
  const ground = layGround(stack, settings);
  const web = addWeb(stack, ground);
  const console = addConsole(stack, ground);
  const relay = addRelay(stack, ground);
  const clock = addClock(stack, ground);
  const postmaster = addPostmaster(stack, ground);
  const documents = addDocumentMaker(stack, ground);
  const host = addApi(stack, { domain: settings.configuration.domain, web, console });
  addAlarms(stack, {
    deadLetters: ground.deadLetters,
    functions: { web, console, relay, clock, postmaster, documents },
  });
  addOutputs(stack, ground, host);
  return stack;
};

const layGround = (stack: Stack, { configuration, bundles, workflows }: StackSettings): Ground => {
  const table = addTable(stack);
  return {
    bundles,
    publicUrl: `https://${configuration.domain}`,
    legalIdentity: configuration.legalIdentity,
    table,
    machines: addMachines(stack, table, workflows),
    signIn: addSignIn(stack, configuration),
    mail: addMail(stack, configuration),
    linkKey: addLinkKey(stack),
    documents: addDocuments(stack, configuration),
    deadLetters: addDeadLetters(stack),
  };
};

/** Where things are, and what the domains' DNS must say. */
const addOutputs = (stack: Stack, { publicUrl, table, mail }: Ground, host: DomainName): void => {
  const dkim = mail.identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`);
  const outputs = {
    FormAddress: publicUrl,
    ConsoleAddress: `${publicUrl}/console`,
    TableName: table.tableName,
    HostRecord: `${host.name} CNAME ${host.regionalDomainName}`,
    MailRecords: dkim.join(', '),
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
};
