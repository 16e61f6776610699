import { beforeAll, describe, expect, test } from 'vitest';
import { mistakesOn, post } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const on = async (page: string, form: Record<string, string | undefined>) =>
  mistakesOn(await post(site, { page, go: 'on', ...form })).map(([href, words]) => [href, clauseIn(words)]);

/** Which clause a mistake comes from; one of a field that is missing or unreadable comes from none. */
const clauseIn = (words: string): string => /punto (C\d+)/.exec(words)?.[1] ?? '';

describe('while answers are missing', () => {
  test('a clause that is broken anyway is said beside them, in the order of the questions', async () => {
    const form = { promoted: '', clientTied: 'yes', exclusivity: 'imtlazarus', firstDay: '' };
    expect(await on('terms', form)).toEqual([
      ['#promoted', ''],
      ['#clientTied', 'C2'],
      ['#exclusivity', 'C9'],
      ['#firstDay', ''],
    ]);
  });

  test('what is asked only because of a refused answer is not missed', async () => {
    const refused = { exclusivity: 'imtlazarus', exclusivityOf: undefined };
    expect(await on('terms', refused)).toEqual([['#exclusivity', 'C9']]);
    expect(await on('terms', { ...refused, exclusivity: 'other' })).toEqual([
      ['#exclusivityOf', ''],
      ['#exclusivityFor', ''],
    ]);
  });

  test('sent at once, all the same', async () => {
    const refused = { exclusivity: 'imtlazarus', exclusivityOf: undefined, promoted: '' };
    expect(await on('check', { ...refused, go: 'send' })).toEqual([
      ['#promoted', ''],
      ['#exclusivity', 'C9'],
    ]);
  });

  test('on the first page too', async () => {
    expect(await on('parties', { requesterName: '', thirdPartyTaxId: 'B12345674' })).toEqual([
      ['#requesterName', ''],
      ['#thirdPartyTaxId', 'C7'],
    ]);
  });

  test.each([
    ['an answer that is not there', { offerDepends: undefined }, ['#offerDepends']],
    ['a day that cannot be read', { firstDay: 'soon' }, ['#firstDay']],
    ['what a missing answer would ask for', { namedClient: undefined }, ['#namedClient']],
  ])('nothing is decided by %s', async (_, form, missing) => {
    expect(await on('terms', form)).toEqual(missing.map((href) => [href, '']));
  });
});
