import { PDF } from '@libpdf/core';
import { expect, test } from 'vitest';
import { evidenceBytes, evidenceOf, readEvidence } from '../../../functions/documents/evidence.ts';
import { drawEvidence } from '../../../functions/documents/evidence-pages.ts';
import { collected, events } from './sealed-contract.ts';

const seal = { certificateHash: 'c'.repeat(64), timestampAuthority: null };
const evidence = evidenceOf({ ...collected, seal });

test('it binds what was signed and where the chain stands', () => {
  expect(evidence.contractDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(evidence.tip).toEqual({ version: 4, hash: events[3]?.hash });
  expect(evidence.seal.label).toBe('sello de integridad, no constituye firma de parte');
});

test('the same evidence gives the same bytes, and reads back as it was', () => {
  const bytes = evidenceBytes(evidence);
  expect(readEvidence(bytes)).toEqual(evidence);
  expect(Buffer.from(evidenceBytes(readEvidence(bytes))).equals(bytes)).toBe(true);
});

test('what an event of a later release says stays in it, or its hash would no longer hold', () => {
  const [first, ...rest] = events;
  const later = Object.assign({}, first, { later: 'more' });
  const read = readEvidence(evidenceBytes(evidenceOf({ ...collected, seal, events: [later, ...rest] })));
  expect(read.events[0]).toMatchObject({ later: 'more' });
});

test('its pages say when each mail was delivered, and of which nothing is confirmed', async () => {
  const deliveredAt = '2027-06-02T10:03:43.120Z';
  const signers = evidence.signers.map((one, place) => ({
    ...one,
    codes: one.codes.map((code) => (place === 0 ? { ...code, sesId: 'ses-2', deliveredAt } : code)),
  }));
  const { bytes } = await drawEvidence({ ...evidence, signers });
  const pages = (await PDF.load(bytes)).getPages().map((page) => page.extractText().text);
  const text = pages.join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('0107018f-2, ses-2');
  expect(text).toContain(`entregado en su servidor de correo / delivered to its mail server ${deliveredAt}`);
  expect(text).toContain('sin confirmación de entrega todavía / delivery not confirmed yet');
});

test.each([
  ['no event', { events: [] }],
  ['one signer only', { signers: collected.signers.slice(0, 1) }],
  ['times without milliseconds', { sealedAt: '2027-06-03T08:15:10Z' }],
])('with %s there is none', (_, change) => {
  expect(() => evidenceOf({ ...collected, seal, ...change })).toThrow();
});

test('its pages are drawn whatever a browser calls itself, and the same each time', async () => {
  const signers = collected.signers.map((one) => ({ ...one, userAgent: `\u{1F525}漢${'x'.repeat(9_000)}` }));
  const strange = evidenceOf({ ...collected, seal, signers });
  const [one, again] = [await drawEvidence(strange), await drawEvidence(strange)];
  expect(one.bytes.equals(again.bytes)).toBe(true);
  expect(one.pages).toBeGreaterThan((await drawEvidence(evidence)).pages);
});
