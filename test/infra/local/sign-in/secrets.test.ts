import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretsIn } from '../../../../infra/local/sign-in/secrets.ts';
import { temporaryFolder } from '../temporary.ts';

test('the keys are made once, for nobody else to read, and stay the same', () => {
  const file = join(temporaryFolder(), 'sign-in.json');
  const made = secretsIn(file);
  expect(secretsIn(file)).toEqual(made);
  expect(made.jwk).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(secretsIn(join(temporaryFolder(), 'sign-in.json')).cookie).not.toBe(made.cookie);
});
