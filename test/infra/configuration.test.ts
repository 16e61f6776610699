import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../infra/configuration.ts';
import { temporaryFolder } from './local/temporary.ts';

const given = { domain: 'avales.imtlazarus.com', sender: 'avales@imtlazarus.com', signInPrefix: 'imt-avales' };
const identity = {
  legalName: 'IMT, S. L.',
  taxId: 'B12345674',
  seat: 'Calle Mayor, 1, 28013 Madrid',
  registerEntry: 'Registro Mercantil de Madrid, hoja M-1',
  contact: 'hola@imtlazarus.com',
  dataProtectionContact: 'dpd@imtlazarus.com',
  supervisoryAuthority: 'AEPD',
  accessibilityContact: 'accesibilidad@imtlazarus.com',
};

const read = (context: Record<string, string>, file?: object) => {
  const folder = temporaryFolder();
  const example = readFileSync('config/legal-identity.example.json', 'utf8');
  writeFileSync(join(folder, 'legal-identity.example.json'), example);
  if (file) writeFileSync(join(folder, 'legal-identity.json'), JSON.stringify(file));
  return readConfiguration((name) => context[name], folder);
};

test('without any value it is the example', () => {
  const { domain, legalIdentity } = read({});
  expect(domain).toMatch(/\.example$/);
  expect(legalIdentity.legalName).toMatch(/empresa de ejemplo/i);
});

test('for AWS it is what was given', () => {
  const kept = { documentRetentionDays: 4018, timestampAuthority: '' };
  expect(read(given, identity)).toEqual({ ...given, ...kept, legalIdentity: identity });
  const own = { documentRetentionDays: '5000', timestampAuthority: 'https://tiempo.example/tsr' };
  expect(read({ ...given, ...own }, identity)).toMatchObject({ ...own, documentRetentionDays: 5000 });
});

test('a time-stamping authority is asked over HTTPS only', () => {
  expect(() => read({ ...given, timestampAuthority: 'http://tiempo.example' }, identity)).toThrow('timestampAuthority');
});

test('one value is enough to mean AWS, and then what is missing is named', () => {
  const { taxId: _, ...incomplete } = identity;
  expect(() => read({ domain: given.domain }, incomplete)).toThrow(
    'A synthesis for AWS needs sender, signInPrefix, legalIdentity.taxId:',
  );
});

test('what still says what the example says is missing', () => {
  const left = { ...identity, seat: 'Calle del Ejemplo, 1, 28001 Madrid', contact: 'a@empresa-de-ejemplo.example' };
  expect(() => read(given, left)).toThrow('needs legalIdentity.seat, legalIdentity.contact:');
});

test('a name that nobody reads is no legal identity', () => {
  expect(() => read(given, { ...identity, fax: '1' })).toThrow('legalIdentity.fax');
});

test.each([
  ['domain', 'https://avales.imtlazarus.com'],
  ['domain', 'Avales'],
  ['sender', 'avales'],
  ['signInPrefix', 'my-aws-pages'],
  ['signInPrefix', 'Ávales'],
])('%s is never %s', (name, value) => {
  expect(() => read({ ...given, [name]: value }, identity)).toThrow(`needs ${name}:`);
});
