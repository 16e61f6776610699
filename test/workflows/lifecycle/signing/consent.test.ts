import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { consentText, consentTextVersion, powersText } from '../../../../workflows/lifecycle/signing/consent.ts';
import { languages } from '../../../../workflows/vocabulary/words.ts';

test('whoever changes a word that is agreed to raises its version', () => {
  const said = JSON.stringify([consentText, powersText('{organisation}')]);
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 16);
  expect([consentTextVersion, hash]).toEqual(['electronic-signature/1', '44b330ba88986d24']);
});

test.each(languages)('in %s nothing claims to be more than it is', (language) => {
  expect(`${consentText[language]} ${powersText('A')[language]}`).not.toMatch(
    /avanzada|cualificada|advanced|qualified/i,
  );
});
