import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../infra/bundle.ts';

/** The SDK clients that each function works with. */
export const clientsOf: Record<string, readonly string[]> = {
  web: ['dynamodb'],
  console: ['dynamodb', 'sfn'],
  relay: ['dynamodb', 'sfn', 'ses', 'kms'],
  clock: ['dynamodb'],
  postmaster: ['dynamodb'],
};

const names: Record<string, string> = {
  dynamodb: 'DynamoDBClient',
  sfn: 'SFNClient',
  ses: 'SESClient',
  kms: 'KMSClient',
};

/** A bare function with the same SDK clients, bundled the same way, that reads one item. */
export const buildTwin = async (name: string, folder: string): Promise<string> => {
  const clients = clientsOf[name] ?? ['dynamodb'];
  const source = join(folder, `${name}-twin.ts`);
  const imports = clients.map((one) => `import { ${names[one]} } from '@aws-sdk/client-${one}';`).join('\n');
  const made = clients.map((one) => `new ${names[one]}({})`).join(', ');
  await mkdir(folder, { recursive: true });
  await writeFile(
    source,
    `${imports}
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
const clients = [${made}];
const key = { pk: { S: 'a' }, sk: { S: 'b' } };
export const handler = async () => clients[0].send(new GetItemCommand({ TableName: 'aval', Key: key }));
`,
  );
  const outfile = join(folder, `${name}-twin`, 'index.mjs');
  await build({
    ...bundling,
    entryPoints: [source],
    outfile,
    absWorkingDir: process.cwd(),
    nodePaths: [join(process.cwd(), 'node_modules')],
  });
  return outfile;
};
