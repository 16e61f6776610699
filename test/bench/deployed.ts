import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Endpoints, functionEnvironment } from '../../infra/local/environment.ts';
import { synthesize } from '../../infra/local/synthesis.ts';
import { readTemplate, templateIn } from '../../infra/local/template/cloud.ts';
import { functionsOf, type LambdaFunction } from '../../infra/local/template/functions.ts';

export type Deployed = { name: string; code: LambdaFunction };

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The functions as the template would deploy them, by the names of their folders. */
export const deployedFunctions = async (): Promise<Deployed[]> => {
  const assembly = await synthesize(root);
  return functionsOf(readTemplate(templateIn(assembly)), assembly).map((code) => ({ name: folderOf(code.name), code }));
};

/** The CDK names a function by its folder and eight characters of its own. */
export const folderOf = (id: string): string => id.replace(/[0-9A-F]{8}$/, '').toLowerCase();

export const bytesIn = async (folder: string): Promise<number> => {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** What a function finds in its environment, with every service at one address. */
export const environmentAt = (url: string, code: LambdaFunction): Record<string, string> => {
  const endpoints: Endpoints = { dynamodb: url, sfn: url, ses: url, kms: url };
  const signIn = { issuer: url, clientId: 'bench' };
  return functionEnvironment(code, {
    publicUrl: 'http://localhost',
    documents: 'file:///documents/',
    signIn,
    endpoints,
  });
};
