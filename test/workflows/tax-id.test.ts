import * as fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { parseTaxId } from '../../workflows/tax-id.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const body = (firsts: string, length = 7) =>
  fc.tuple(fc.constantFrom(...firsts), digits(length)).map(([first, rest]) => first + rest);

const controls = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const accepted = (start: string): string[] => controls.filter((control) => parseTaxId(start + control).ok);
const isValidElsewhere = (taxId: string): boolean => stdnum.ES?.nif?.validate(taxId).isValid ?? false;
const kindOf = (taxId: string) => {
  const read = parseTaxId(taxId);
  return read.ok ? read.kind : read.problem;
};

describe('tax ids of people', () => {
  test('every DNI and NIE has exactly one control letter, the one that stdnum knows', () => {
    fc.assert(
      fc.property(body('0123456789XYZKLM'), (start) => {
        const found = accepted(start);
        expect(found).toHaveLength(1);
        expect(controls.filter((control) => isValidElsewhere(start + control))).toEqual(found);
      }),
    );
  });

  test('one wrong digit in a DNI is noticed', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(7), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const wrong = (Number(number[place]) + more) % 10;
        const letter = accepted(number)[0];
        expect(kindOf(`${number.slice(0, place)}${wrong}${number.slice(place + 1)}${letter}`)).toBe('control');
      }),
    );
  });

  test.each([
    ['12345678Z', 'person'],
    ['X1234567L', 'foreigner'],
    ['Y1234567X', 'foreigner'],
    ['Z1234567R', 'foreigner'],
    ['K1234567L', 'person'],
    ['L1234567L', 'person'],
    ['M1234567L', 'foreigner'],
    ['12345678A', 'control'],
    ['1234567Z', 'form'],
  ])('%s is %s', (taxId, kind) => expect(kindOf(taxId)).toBe(kind));
});

describe('tax ids of entities', () => {
  const seven = fc.integer({ min: 100_000, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'));
  const startingWith = (letters: string) => fc.tuple(fc.constantFrom(...letters), seven).map((one) => one.join(''));
  const isLetter = (one: string) => /[A-J]/.test(one);

  test('foreign, public and religious ones end in one letter', () => {
    fc.assert(
      fc.property(startingWith('NPQRSW'), (start) => {
        expect(accepted(start).map(isLetter)).toEqual([true]);
      }),
    );
  });

  test('companies, communities of goods and of owners end in one digit', () => {
    fc.assert(
      fc.property(startingWith('ABEH'), (start) => {
        expect(accepted(start).map(isLetter)).toEqual([false]);
      }),
    );
  });

  test('foundations, cooperatives and the rest end in a digit or its letter', () => {
    fc.assert(
      fc.property(startingWith('CDFGJUV'), (start) => {
        expect(accepted(start).map(isLetter)).toEqual([false, true]);
      }),
    );
  });

  test('in the province 00 of old foreign companies they end in one letter', () => {
    fc.assert(
      fc.property(body('ABCDEFGH', 5), (start) => {
        const foreign = `${start.charAt(0)}00${start.slice(1)}`;
        expect(accepted(foreign).map(isLetter)).toEqual([true]);
      }),
    );
  });

  test('what we accept, stdnum accepts, and it accepts no other number', () => {
    fc.assert(
      fc.property(body('ABCDEFGHJNPQRSUVW'), (start) => {
        const elsewhere = controls.filter((control) => isValidElsewhere(start + control));
        expect(elsewhere).toEqual(expect.arrayContaining(accepted(start)));
        expect(elsewhere).toHaveLength(2);
      }),
    );
  });

  test.each([
    ['A58818501', 'entity'],
    ['B12345674', 'entity'],
    ['B1234567D', 'control'],
    ['G28667152', 'entity'],
    ['J2854880H', 'entity'],
    ['P4622000J', 'entity'],
    ['P46220000', 'control'],
    ['Q2818015F', 'entity'],
    ['R2800010C', 'control'],
    ['W0072130H', 'entity'],
    ['A0011012B', 'entity'],
    ['A00110122', 'control'],
    ['I1234567D', 'form'],
    ['T12345674', 'form'],
    ['B1234567K', 'form'],
  ])('%s is %s', (taxId, kind) => expect(kindOf(taxId)).toBe(kind));
});

describe('VAT numbers of other countries', () => {
  const numbers = (
    'ADU132950X ATU13585627 BE0428759497 BG175074752 CHE107787577 CY10259033P CZ25123891 DE136695976 DK13585628 ' +
    'EE100931558 EL094259216 FI20774740 FR40303265045 GB980780684 HR33392005961 HU12892312 IE6433435F IE6433435OA ' +
    'IE8Z49289F IT00743110157 LT119511515 LU15027442 LV40003521600 MT11679112 NL004495445B01 NO995525828 PL8567346215 ' +
    'PT501964843 RO18547290 SE123456789701 SI50223054 SK2022749619 XI980780684'
  ).split(' ');

  test.each(numbers)('%s is known by its form', (number) => {
    expect(parseTaxId(number)).toMatchObject({ ok: true, taxId: number, kind: 'foreign VAT' });
    expect(kindOf(`${number}99999`)).toBe('form');
  });

  test('say the country: GR for Greece, GB for Northern Ireland', () => {
    expect(parseTaxId('GR094259216')).toMatchObject({ taxId: 'EL094259216', country: 'GR' });
    expect(parseTaxId('XI980780684')).toMatchObject({ taxId: 'XI980780684', country: 'GB' });
    expect(parseTaxId('PT501964843')).toMatchObject({ country: 'PT' });
  });

  test('lose what the Swiss and the Norwegians write after them', () => {
    expect(parseTaxId('CHE-107.787.577 IVA')).toMatchObject({ taxId: 'CHE107787577' });
    expect(parseTaxId('NO 995 525 828 MVA')).toMatchObject({ taxId: 'NO995525828' });
  });

  test.each(['US123456789', '__proto__', 'toString', 'DE', 'XX1', 'ES'])('%s is none', (text) =>
    expect(kindOf(text)).toBe('form'),
  );
});

describe('reading what people type', () => {
  test('case, spaces, dots, hyphens and ES before it do not matter', () => {
    for (const typed of ['b12345674', 'B-12345674', ' ES B 12.345.674 ', 'B–1234567–4', 'es-b12345674', 'B/12345674'])
      expect(parseTaxId(typed)).toEqual({ ok: true, taxId: 'B12345674', kind: 'entity', country: 'ES' });
  });

  test('nothing typed is empty', () => {
    expect(parseTaxId(' - ')).toEqual({ ok: false, problem: 'empty' });
  });

  test('what has been read reads as itself, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ESFRB0123456789XZ -.') }), (typed) => {
        const read = parseTaxId(typed);
        if (read.ok) expect(parseTaxId(read.taxId)).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });
});
