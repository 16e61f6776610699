import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { compile } from '../../infra/compiler/compile.ts';
import { readConfiguration } from '../../infra/configuration.ts';
import { addStack } from '../../infra/stack.ts';
import { workflows } from '../../workflows/register.ts';
import { temporaryFolderForAll } from './local/temporary.ts';

export type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string };

export const functionNames = ['web', 'console', 'relay', 'clock', 'postmaster', 'documents'] as const;

/** The stack with every workflow and with functions that do nothing, as an app that is not yet written. */
export const exampleApp = (): App => {
  const folder = temporaryFolderForAll();
  for (const name of functionNames) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = async () => '${name}';`);
  }
  const app = new App({ outdir: join(folder, 'cdk.out') });
  addStack(app, {
    configuration: readConfiguration(() => undefined, 'config'),
    bundles: folder,
    workflows: workflows.map((workflow) => ({ name: workflow.name, definition: compile(workflow) })),
  });
  return app;
};

/** The template's resources by logical id. */
export const resources: Record<string, Resource> = exampleApp().synth().getStackByName('Aval').template.Resources;

export const idsOf = (type: string): string[] => Object.keys(resources).filter((id) => resources[id]?.Type === type);

export const propertiesOf = (type: string): Record<string, unknown>[] =>
  idsOf(type).map((id) => resources[id]?.Properties ?? {});

/** The only resource of its type: its properties, and what becomes of it when it is deleted. */
export const only = (type: string): Resource & { id: string } => {
  const [id = '', ...others] = idsOf(type);
  const resource = resources[id];
  if (!resource || others.length > 0) throw new Error(`The template has ${others.length + 1} of ${type}, or none.`);
  return { id, ...resource };
};

/** The id behind a reference or an attribute. */
export const idIn = (value: unknown): string =>
  /"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/.exec(JSON.stringify(value) ?? '')?.[1] ?? '';

/** The logical id of a function. */
export const functionId = (name: string): string => {
  const starts = name.charAt(0).toUpperCase() + name.slice(1);
  const id = idsOf('AWS::Lambda::Function').find((one) => one.startsWith(starts));
  if (!id) throw new Error(`The template has no function ${name}.`);
  return id;
};
