import { describe, expect, test } from 'vitest';
import { readBody } from '../../../functions/http/body.ts';
import type { ParsedEvent } from '../../../functions/http/request.ts';
import { mostFileBytes } from '../../../functions/http/upload.ts';
import { eventOf, publicUrl } from './event.ts';

type Sent = { form: FormData; path?: string; origin?: string };

/** The body of a form with files as the gateway hands it over, and the handler reads it. */
const read = async ({ form, path = '/verify', origin = publicUrl }: Sent): Promise<unknown> => {
  const sent = new Response(form);
  const event = {
    ...eventOf({ path, method: 'POST' }),
    headers: { 'content-type': sent.headers.get('content-type') ?? '', origin },
    isBase64Encoded: true,
    body: Buffer.from(await sent.arrayBuffer()).toString('base64'),
  };
  await readBody(event, publicUrl, ['/verify']);
  return (event as ParsedEvent).body;
};
const formWith = (fields: Record<string, string | Uint8Array<ArrayBuffer>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, new Blob([value]), 'contrato firmado «año».pdf');
  }
  return form;
};
const refusing = (name: string) => expect.objectContaining({ name });

describe('a form with a file', () => {
  test('brings its fields, and the bytes of the file as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(await read({ form: formWith({ sha256: 'año', file: bytes }) })).toEqual({ sha256: 'año', file: bytes });
  });
  test('without one that was chosen brings none', async () => {
    expect(await read({ form: formWith({ sha256: '', file: new Uint8Array() }) })).toEqual({ sha256: '' });
  });
  test('brings one of the full size, and none that is larger', async () => {
    expect(await read({ form: formWith({ file: new Uint8Array(mostFileBytes) }) })).toMatchObject({});
    for (const size of [mostFileBytes + 1, mostFileBytes + 100_000])
      await expect(read({ form: formWith({ file: new Uint8Array(size) }) })).rejects.toEqual(refusing('FileTooLarge'));
  });
  test('of the full size is less than a function takes once the gateway has put it in base64', () => {
    expect(Math.ceil((mostFileBytes + 32 * 1024) / 3) * 4).toBeLessThan(6 * 1024 * 1024);
  });
  test('is taken only where files are, and only from our own page', async () => {
    await expect(read({ form: formWith({}), path: '/new/x' })).rejects.toEqual(refusing('WrongContentType'));
    await expect(read({ form: formWith({}), origin: 'null' })).rejects.toEqual(refusing('ForeignOrigin'));
  });
  test('that is broken off is none', async () => {
    const event = {
      ...eventOf({
        path: '/verify',
        method: 'POST',
        body: '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nab',
      }),
      headers: { 'content-type': 'multipart/form-data; boundary=x', origin: publicUrl },
    };
    await expect(readBody(event, publicUrl, ['/verify'])).rejects.toEqual(refusing('WrongContentType'));
  });
});
