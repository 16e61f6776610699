import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The IAM actions behind every SDK command that the code of a function imports, also through other files. */
export const commandsOf = (name: string): string[] => {
  const files = reachedFrom(join('functions', name, 'index.ts'));
  return [...new Set([...files].flatMap((file) => commandsIn(readFileSync(file, 'utf8'))))].sort();
};

const reachedFrom = (file: string, reached = new Set<string>()): Set<string> => {
  if (reached.has(file)) return reached;
  if (!existsSync(file)) throw new Error(`${file} is imported and not there.`);
  reached.add(file);
  for (const path of relativeImports(readFileSync(file, 'utf8'))) reachedFrom(join(dirname(file), path), reached);
  return reached;
};

/** What is imported for its type alone is no code. */
const relativeImports = (source: string): string[] =>
  [...source.matchAll(/(import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g)].flatMap(
    ([, , type, path, lazy]) => (type ? [] : (lazy ?? path ?? [])),
  );

const commandsIn = (source: string): string[] =>
  [...source.matchAll(/import\s*\{([^}]*)\}\s*from '@aws-sdk\/client-(\w+)'/g)].flatMap(([, names = '', client = '']) =>
    [...names.matchAll(/(?<!type )\b(\w+)Command\b/g)].flatMap(([, command = '']) => actionsFor(client, command)),
  );

const actionsFor = (client: string, command: string): string[] => {
  const service = services[client];
  if (!service) throw new Error(`Which actions do the commands of client-${client} need?`);
  return (transactions[command] ?? [command]).map((action) => `${service}:${action}`);
};

const services: Record<string, string> = { dynamodb: 'dynamodb', ses: 'ses', sfn: 'states', kms: 'kms', s3: 's3' };

/** A transaction is allowed by what is in it; nothing of ours deletes. */
const transactions: Record<string, string[]> = {
  TransactWriteItems: ['ConditionCheckItem', 'PutItem', 'UpdateItem'],
  TransactGetItems: ['GetItem'],
};
