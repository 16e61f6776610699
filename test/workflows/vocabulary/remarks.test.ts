import { describe, expect, test } from 'vitest';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { readForm } from '../../../workflows/vocabulary/form.ts';
import { remarksOn } from '../../../workflows/vocabulary/remarks.ts';
import { directory, publisher, today } from '../examples.ts';

const remarks = (more: Partial<typeof publisher>, who = directory) =>
  remarksOn(workflow, { ...publisher, ...more }, who).map((one) => [one.field, one.words.es]);

describe('C7: a name that passes for another is pointed out, and refuses nothing', () => {
  test('an honest request has nothing to look at', () => expect(remarks({})).toEqual([]));

  test('letters of another script among Latin ones', () => {
    const thirdPartyName = 'Editorial F\u0430ro, S.A.';
    expect(remarks({ thirdPartyName })).toEqual([
      [
        'thirdPartyName',
        'Denominación legal del tercero: «Editorial F\u0430ro, S.A.» lleva, en «F\u0430ro», letras de otro alfabeto que parecen latinas. Compruebe de quién se trata.',
      ],
    ]);
    expect(readForm(workflow, { ...publisher, thirdPartyName }, { directory, today }).problems).toEqual([]);
  });
  test('the name of a company of the directory with another tax id', () => {
    expect(remarks({ thirdPartyName: 'Aulas del Norte' })).toEqual([
      [
        'thirdPartyName',
        'Denominación legal del tercero: «Aulas del Norte» se parece a «Aulas del Norte, S.L.», y no nos consta que sea la misma entidad. Compruebe de quién se trata.',
      ],
    ]);
  });
  test('but not the company itself, however it writes its name', () => {
    expect(remarks({ thirdPartyName: 'ANTIGUA INFORMATICA', thirdPartyTaxId: 'A58818501' })).toEqual([]);
  });
  test('one letter away from a company of the directory, or from us, also where no tax id is asked for', () => {
    const fields = remarks({ opportunityLeader: 'Aulas del Nortte', exclusivityFor: 'lMTCloud' }).map(
      ([field]) => field,
    );
    expect(fields).toEqual(['opportunityLeader', 'exclusivityFor']);
    expect(remarks({ opportunityLeader: 'Aulas del Norte', exclusivityFor: 'IMTCloud' })).toEqual([]);
  });
  test('the implementer named, when another of the directory is called almost the same', () => {
    const [norte, ...others] = directory.implementers;
    const twin = { ...norte, id: 'twin', legalName: 'Aulas del Norte, S.A.', taxId: 'A28000032' } as typeof norte;
    const both = { ...directory, implementers: [norte, twin, ...others].filter((one) => one !== undefined) };
    expect(remarks({ thirdPartyTaxId: 'A58818501' }, both).map(([field]) => field)).toEqual(['implementer']);
  });
});

test('it is said in both languages', () => {
  const [remark] = remarksOn(workflow, { ...publisher, thirdPartyName: 'Aulas del Norte' }, directory);
  expect(remark?.words.en).toBe(
    'Legal name of the third party: “Aulas del Norte” looks like “Aulas del Norte, S.L.”, and we have nothing to say that they are the same. Check who it is.',
  );
});
