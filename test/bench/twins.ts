import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOne } from '../../infra/bundle.ts';

/** The SDK clients that each function starts with. What draws and seals, with the key's client, is read when the first contract comes: it is in no start, and in no twin. */
export const clientsOf: Record<string, readonly string[]> = {
  web: ['dynamodb'],
  console: ['dynamodb', 'sfn'],
  relay: ['dynamodb', 'sfn', 'ses', 'kms'],
  clock: ['dynamodb'],
  postmaster: ['dynamodb'],
  documents: ['dynamodb'],
};

const names: Record<string, string> = {
  dynamodb: 'DynamoDBClient',
  sfn: 'SFNClient',
  ses: 'SESClient',
  kms: 'KMSClient',
};

/** A bare function with the same SDK clients that reads one item, bundled just as ours are: what bundling saves is no merit of the function. Returns its folder. */
export const buildTwin = async (name: string, folder: string): Promise<string> => {
  const source = join(folder, `${name}-twin.ts`);
  const bundled = join(folder, `${name}-twin`);
  await mkdir(folder, { recursive: true });
  await writeFile(source, sourceOf(clientsOf[name] ?? ['dynamodb']));
  await bundleOne(source, bundled);
  return bundled;
};

const sourceOf = (clients: readonly string[]): string =>
  `${clients.map((one) => `import { ${names[one]} } from '@aws-sdk/client-${one}';`).join('\n')}
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
const clients = [${clients.map((one) => `new ${names[one]}({})`).join(', ')}];
const key = { pk: { S: 'a' }, sk: { S: 'b' } };
export const handler = async () => clients[0].send(new GetItemCommand({ TableName: 'aval', Key: key }));
`;
