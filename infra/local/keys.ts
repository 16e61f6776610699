import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

const GenerateMac = z.object({ KeyId: z.string(), Message: z.string(), MacAlgorithm: z.literal('HMAC_SHA_256') });

/** KMS on this machine, as far as links need it: HMAC keys in the data folder, made on first use. */
export const startKeys = async ({ folder, keys }: { folder: string; keys: readonly string[] }) => {
  mkdirSync(folder, { recursive: true });
  const server = createServer(async (request, response) => {
    const { status, body } = answer(folder, keys, {
      target: request.headers['x-amz-target'],
      body: await text(request),
    });
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Call = { target: string | string[] | undefined; body: string };

const answer = (folder: string, keys: readonly string[], { target, body }: Call): { status: number; body: object } => {
  if (target !== 'TrentService.GenerateMac') return refused('UnknownOperationException', `Unknown operation ${target}`);
  const call = GenerateMac.safeParse(JSON.parse(body));
  if (!call.success) return refused('ValidationException', call.error.message);
  const { KeyId, Message, MacAlgorithm } = call.data;
  if (!keys.includes(KeyId)) return refused('NotFoundException', `Key '${KeyId}' does not exist`);
  const mac = createHmac('sha256', keyIn(folder, KeyId)).update(Buffer.from(Message, 'base64')).digest('base64');
  return { status: 200, body: { KeyId, Mac: mac, MacAlgorithm } };
};

const refused = (name: string, message: string) => ({ status: 400, body: { __type: name, message } });

const keyIn = (folder: string, id: string): Buffer => {
  const file = join(folder, `${encodeURIComponent(id)}.key`);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
};
