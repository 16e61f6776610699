import { beforeAll, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { dataProtection } from '../../../functions/pages/legal-words.ts';
import listed from '../../../infra/local/example-directory.json' with { type: 'json' };
import { parseTaxId } from '../../../workflows/tax-id.ts';
import { thirdPartyAgreement } from '../../../workflows/third-party-agreement.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { loan } from '../../workflows/small-workflow.ts';
import { formPath, post, textOf } from '../web/form.ts';
import { openSite, type Site } from '../web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each(['', '?lang=en'])(
  'the basic information on data protection stands where data are first typed (%s)',
  async (lang) => {
    const begun = await site.ask(`${formPath}${lang}`);
    const { legalName, taxId, dataProtectionContact, supervisoryAuthority } = identity;
    for (const fact of [legalName, taxId, dataProtectionContact, supervisoryAuthority])
      expect(textOf(begun, '.small-print')).toContain(fact);
    expect(begun.document.querySelector(`.small-print a[href="/privacy${lang}"]`)?.getAttribute('target')).toBe(
      '_blank',
    );
  },
);

test('it says who reads the request and the answers: others than IMTCloud only where there are any', async () => {
  expect(textOf(await site.ask(formPath), '.small-print')).toContain(
    'tramitar esta solicitud y dejar constancia de lo que se decida. Base: el contrato',
  );
  const recipients = (workflow: Workflow) =>
    /Destinatarios: (.*?)quienes deciden/.exec(dataProtection(identity, workflow).es)?.[1];
  expect(recipients(thirdPartyAgreement)).toBe('la otra parte del acuerdo; ');
  expect(recipients(loan)).toBe('');
});

test('where texts are free, nobody is to write about pupils or name people', async () => {
  const second = await post(site, { page: 'parties', go: 'on' });
  expect(textOf(second, '.note')).toBe('No incluya datos de alumnado ni nombres de personas en los textos libres.');
});

test('what is optional says so, and nothing else is marked', async () => {
  const begun = await site.ask(formPath);
  const marked = [...begun.document.querySelectorAll('.optional')].map((one) => one.parentElement?.textContent);
  expect(marked).toEqual(['Su teléfono (opcional)']);
  expect(textOf(begun, 'form')).not.toContain('*');
});

test('the first page leads on only; the others also back, by a button that loses nothing', async () => {
  expect(textOf(await site.ask(formPath), '.actions')).toBe('Continuar');
  expect(textOf(await post(site, { page: 'parties', go: 'on' }), '.actions')).toBe('ContinuarVolver');
});

test.each(['', '?lang=en'])(
  'the tax id given as an example is a valid one, of nobody in the directory (%s)',
  async (lang) => {
    const mistaken = await post(site, { page: 'parties', thirdPartyTaxId: '12' }, lang === '' ? 'es' : 'en');
    for (const named of ['#thirdPartyTaxId-hint', '#thirdPartyTaxId-mistake']) {
      const taxId = /[A-Z]\d{8}/.exec(textOf(mistaken, named))?.[0] ?? '';
      expect(parseTaxId(taxId)).toMatchObject({ ok: true, taxId });
      expect(listed.implementers.map((one) => one.taxId)).not.toContain(taxId);
    }
  },
);
