import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { workflows } from '../workflows/register.ts';
import { bundle } from './bundle.ts';
import { compile } from './compiler/compile.ts';
import { type Configuration, ConfigurationIncomplete, readConfiguration } from './configuration.ts';
import { addStack } from './stack.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const configurationOf = (app: App): Configuration => {
  try {
    return readConfiguration((name) => app.node.tryGetContext(name), at('config'));
  } catch (fault) {
    if (!(fault instanceof ConfigurationIncomplete)) throw fault;
    console.error(fault.message);
    process.exit(1);
  }
};

// What `cdk synth`, `cdk deploy` and the local stack run: bundles, compiles, synthesizes, checks.
// The local stack finds the code of each function by the metadata of its asset.
const app = new App({ postCliContext: { 'aws:cdk:enable-asset-metadata': true } });
addStack(app, {
  configuration: configurationOf(app),
  bundles: await bundle({ sources: at('functions'), into: at('dist') }),
  workflows: workflows.map((workflow) => ({ name: workflow.name, definition: compile(workflow) })),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
