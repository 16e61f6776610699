import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LegalIdentity } from '../functions/legal-identity.ts';

const Configuration = z.object({
  /** The public host, as in `avales.example.org`. */
  domain: z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/),
  /** The address that mail comes from. */
  sender: z.email(),
  /** The first label of Cognito's sign-in pages, unique in the region; Cognito keeps its own names to itself. */
  signInPrefix: z.string().regex(/^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
  /** How long a document cannot be deleted, in days from when it was kept: five years of a contract and six after its end. */
  documentRetentionDays: z.coerce.number().int().positive().default(4018),
  /** The URL of a time-stamping authority (RFC 3161), over HTTPS; without one the documents say that there is none. */
  timestampAuthority: z
    .url({ protocol: /^https$/ })
    .or(z.literal(''))
    .default(''),
  legalIdentity: LegalIdentity,
});
export type Configuration = z.infer<typeof Configuration>;

/** What is missing for a deployment, in one sentence. */
export class ConfigurationIncomplete extends Error {
  override readonly name = 'ConfigurationIncomplete';
}

/**
 * What differs between deployments. A synthesis is for AWS as soon as `deploy` or one of the values is given, and then
 * all must be there; without any it is the example that runs on one machine.
 * @throws ConfigurationIncomplete
 */
export const readConfiguration = (context: (name: string) => unknown, folder: string): Configuration => {
  const given = Object.fromEntries([...names, ...optional].map((name) => [name, context(name)]));
  const isForAws = ['deploy', ...names, ...optional].some((name) => context(name) !== undefined);
  return isForAws ? forAws(given, folder) : Configuration.parse({ ...example, legalIdentity: exampleIdentity(folder) });
};

const names = ['domain', 'sender', 'signInPrefix'] as const;
const optional = ['documentRetentionDays', 'timestampAuthority'] as const;

const example = {
  domain: 'avales.empresa-de-ejemplo.example',
  sender: 'avales@empresa-de-ejemplo.example',
  signInPrefix: 'empresa-de-ejemplo',
};

const exampleIdentity = (folder: string): LegalIdentity =>
  LegalIdentity.parse(readJson(join(folder, 'legal-identity.example.json')));

const forAws = (given: object, folder: string): Configuration => {
  const read = Configuration.safeParse({ ...given, legalIdentity: ownIdentity(folder) });
  if (read.success) return read.data;
  const wrong = [...new Set(read.error.issues.flatMap(namesOf))];
  throw new ConfigurationIncomplete(
    `A synthesis for AWS needs ${wrong.join(', ')}: context values are given with -c name=value, the legal identity in config/legal-identity.json (config/legal-identity.example.json shows how).`,
  );
};

/** What is still as in the example counts as missing. */
const ownIdentity = (folder: string): object => {
  const file = join(folder, 'legal-identity.json');
  const given = Object.entries(existsSync(file) ? readJson(file) : {});
  return Object.fromEntries(given.filter(([, value]) => !/ejemplo|\.example\b/i.test(String(value))));
};

const namesOf = ({ path, ...issue }: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key].join('.')) : [path.join('.')];

const readJson = (file: string): object =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
