import { describe, expect, test } from 'vitest';
import { nextOf } from '../../../functions/web/form-step.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, today } from '../../workflows/examples.ts';
import { typed } from './form.ts';

const next = (form: Record<string, string | undefined>) => nextOf(workflow, typed(form), { directory, today });

const page = (name: string) => ({ show: 'page', page: expect.objectContaining({ name }) });

describe('a form that is posted', () => {
  test.each([
    ['on', 'parties', page('terms')],
    ['on', 'terms', { show: 'check', values: typed() }],
    ['back', 'terms', page('parties')],
    ['back', 'parties', page('parties')],
    ['stay', 'terms', page('terms')],
    ['stay', 'check', { show: 'check', values: typed() }],
    ['to terms', 'check', page('terms')],
    ['send', 'check', { show: 'sent', values: typed() }],
  ])('by "%s" on the page %s goes where that says', (go, from, expected) => {
    expect(next({ go, page: from })).toMatchObject(expected);
  });

  test('by a button or on a page that is not there begins with the first page', () => {
    expect(next({ go: 'to nowhere', page: 'nowhere', requesterKind: '' })).toMatchObject(page('parties'));
    expect(next({ page: 'constructor', requesterKind: '' })).toMatchObject(page('parties'));
  });
});

test('a mistake keeps its page, and everything as it was typed', () => {
  const { problems, ...shown } = next({ go: 'on', page: 'terms', lastDay: ' soon ' }) as Extract<
    ReturnType<typeof next>,
    { show: 'page' }
  >;
  expect(problems.map(({ field }) => field)).toEqual(['lastDay']);
  expect(shown.typed).toEqual(typed({ lastDay: ' soon ' }));
});

test('what the last page accepts is still held against the first', () => {
  expect(next({ go: 'on', page: 'terms', implementer: 'antigua' })).toMatchObject({
    ...page('parties'),
    problems: [{ field: 'implementer', clause: 'C1' }],
  });
});

test('fields that are not of the form do not travel along', () => {
  expect(JSON.stringify(next({ go: 'on', page: 'parties', website: 'spam', colour: 'red' }))).not.toMatch(
    /spam|colour/,
  );
});
