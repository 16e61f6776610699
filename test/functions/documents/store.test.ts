import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, test } from 'vitest';
import { bucketStore } from '../../../functions/documents/bucket-store.ts';
import { type DocumentStore, documentStore } from '../../../functions/documents/store.ts';
import { temporaryFolderForAll } from '../../infra/local/temporary.ts';

/** As much of S3 as is asked of it: objects by path, and never a second one under a name. */
const bucketHere = async (): Promise<{ server: Server; client: S3Client }> => {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const kept = objects.get(path);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (request.method === 'GET') return kept ? response.end(kept) : refuse(404, 'NoSuchKey');
    if (kept && request.headers['if-none-match'] === '*') return refuse(412, 'PreconditionFailed');
    objects.set(path, Buffer.concat(parts));
    return response.end();
    function refuse(status: number, code: string) {
      response.writeHead(status, { 'content-type': 'application/xml' });
      return response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-south-2',
    forcePathStyle: true,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  return { server, client };
};

const folder = pathToFileURL(`${temporaryFolderForAll()}/documents/`);
const bucket = await bucketHere();
afterAll(() => {
  bucket.client.destroy();
  bucket.server.close();
});

const stores: [string, () => Promise<DocumentStore>][] = [
  ['a folder', async () => documentStore(folder.href)],
  ['a bucket', async () => bucketStore('documents', bucket.client)],
];

describe.each(stores)('%s', (_, open) => {
  const bytes = Buffer.from('%PDF-1.7 uno');

  test('gives back what was put', async () => {
    const store = await open();
    await store.put('HX3TMEBW/1.pdf', bytes);
    expect(Buffer.from((await store.get('HX3TMEBW/1.pdf')) ?? [])).toEqual(bytes);
  });
  test('takes the same again, and never other bytes', async () => {
    const store = await open();
    await store.put('HX3TMEBW/2.pdf', bytes);
    await store.put('HX3TMEBW/2.pdf', bytes);
    await expect(store.put('HX3TMEBW/2.pdf', Buffer.from('%PDF-1.7 dos'))).rejects.toThrow(
      'Other bytes are kept as HX3TMEBW/2.pdf, and they stay.',
    );
    expect(Buffer.from((await store.get('HX3TMEBW/2.pdf')) ?? [])).toEqual(bytes);
  });
  test('of many who put at once, those with the same bytes all succeed and one of the others wins', async () => {
    const store = await open();
    const same = await Promise.allSettled(Array.from({ length: 5 }, () => store.put('same.pdf', bytes)));
    expect(same.every(({ status }) => status === 'fulfilled')).toBe(true);
    const others = ['a', 'b', 'c'].map((text) => store.put('others.pdf', Buffer.from(text)));
    expect((await Promise.allSettled(others)).filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
  test('has nothing under a name that was never put', async () => {
    expect(await (await open()).get('HX3TMEBW/9.pdf')).toBeUndefined();
  });
  test.each(['../up.pdf', '/etc/up.pdf', 'a//b', 'a/../b', ''])('takes no name like «%s»', async (name) => {
    await expect((await open()).put(name, bytes)).rejects.toThrow('is no name');
  });
});

test('a folder holds nothing but what was put', () => {
  expect(readdirSync(fileURLToPath(folder)).sort()).toEqual(['HX3TMEBW', 'others.pdf', 'same.pdf']);
});

test('documents are kept nowhere else', async () => {
  await expect(documentStore('https://example.org').get('any')).rejects.toThrow('not in https:');
});
