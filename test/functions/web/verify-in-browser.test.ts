import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { httpHandler } from '../../../functions/http/handler.ts';
import { mostFileBytes } from '../../../functions/http/upload.ts';
import { outcomesFor } from '../../../functions/web/outcomes.tsx';
import { uploads, webRoutes } from '../../../functions/web/routes.ts';
import { type Gateway, openGateway } from '../../../infra/local/gateway/server.ts';
import { temporaryFolderForAll } from '../../infra/local/temporary.ts';
import { axeViolations, openBrowser, sticksOut } from '../../journey/browser.ts';
import { now } from '../../workflows/examples.ts';
import { flipped, sealedInMemory } from '../documents/sealed-in-memory.ts';
import { openSite } from './site.ts';

const folder = temporaryFolderForAll();
const contract = await sealedInMemory();
const fileWith = (name: string, bytes: Uint8Array): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

let gateway: Gateway;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  gateway = await openGateway(0);
  const { ports } = await openSite({
    ledger: contract.ports.ledger,
    sealed: contract.ports.sealed,
    documents: { get: contract.store.get },
  });
  const origin = `http://localhost:${gateway.port}`;
  const handler = httpHandler(webRoutes(ports), outcomesFor({ identity }), { origin, uploads });
  gateway.serve({
    routes: [{ key: '$default', function: 'web' }],
    now: () => now,
    invoke: async (_, event) =>
      handler(event as APIGatewayProxyEventV2, { getRemainingTimeInMillis: () => 10_000 } as Context),
  });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await gateway.close();
});

type Sent = { file?: string; sha256?: string; language?: string };

/** Sends the form as somebody at a telephone would; answers with what the page says then. */
const checked = async ({ file, sha256, language = '' }: Sent): Promise<string> => {
  await page.goto(`http://localhost:${gateway.port}/verify${language}`);
  if (file) await page.setInputFiles('#file', file);
  if (sha256) await page.fill('#sha256', sha256);
  await page.click('button[type=submit]');
  expect(await axeViolations(page)).toEqual([]);
  expect(await sticksOut(page)).toBe(false);
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
};

describe('whoever holds a contract checks it without scripts, on a telephone', () => {
  test('by its file: it is ours and unchanged, and who signed it when', async () => {
    const said = await checked({ file: fileWith('sealed.pdf', contract.file) });
    expect(said).toContain('Es un contrato nuestro y no ha cambiadoContrato ABCD-EFGH, versión 1, sellado el');
    expect(said).toContain('Lo firmó Jorge Maldonado, por Campus Vivo');
    expect(said).toContain('Lo firmó Sara Valle, por Empresa de ejemplo, S. L.');
    expect(said).toContain('no lleva sello de tiempo de una autoridad');
  });
  test('by its hash: that it is ours, and nobody who signed it', async () => {
    const grouped = contract.sha256.toUpperCase().replace(/(.{4})/g, '$1 ');
    const said = await checked({ sha256: grouped });
    expect(said).toContain('Es la huella de un contrato nuestroContrato ABCD-EFGH, versión 1, sellado el');
    expect(said).not.toMatch(/Jorge|Sara/);
  });
  test('by a hash that is none of ours', async () => {
    expect(await checked({ sha256: 'a'.repeat(64) })).toContain('No conocemos esta huella');
  });
  test('a turned bit is named, in English too', async () => {
    const file = fileWith('changed.pdf', flipped(contract.file, 2_000));
    expect(await checked({ file })).toContain('Algo del archivo ha cambiado después de sellarlo.');
    expect(await checked({ file, language: '?lang=en' })).toContain('Something in the file has changed since it was');
  });
  test('a file of the full size is read, and a larger one is told what we take', async () => {
    const whole = new Uint8Array(mostFileBytes);
    whole.set(contract.file);
    expect(await checked({ file: fileWith('whole.pdf', whole) })).toContain('Se ha añadido algo después de sellarlo.');
    const larger = fileWith('larger.pdf', new Uint8Array(mostFileBytes + 1));
    expect(await checked({ file: larger })).toContain('El archivo supera los 4 MB que admitimos');
  });
  test('nothing chosen, or half a hash, is to be mended at its field', async () => {
    expect(await checked({})).toContain('Elija el archivo PDF o escriba su huella');
    expect(await checked({ sha256: 'abc' })).toContain('Escriba la huella entera');
    expect(await page.inputValue('#sha256')).toBe('abc');
  });
});
