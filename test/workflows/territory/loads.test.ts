import { expect, test } from 'vitest';
import { movedBy } from '../../../workflows/territory/loads.ts';

const by = (implementer?: string) => (implementer === undefined ? {} : { implementer });

test('a school that is served by another counts one fewer for the one before, and one more for the one after', () => {
  expect(movedBy([{ before: by('norte'), after: by('sur') }])).toEqual({ norte: -1, sur: 1 });
});

test('one that is new, or has had nobody, only counts for whoever serves it now', () => {
  expect(
    movedBy([
      { before: undefined, after: by('sur') },
      { before: by(), after: by('sur') },
    ]),
  ).toEqual({ sur: 2 });
  expect(movedBy([{ before: by('norte'), after: by() }])).toEqual({ norte: -1 });
});

test('what comes and goes alike moves nothing', () => {
  expect(movedBy([{ before: by('norte'), after: by('norte') }])).toEqual({});
  expect(
    movedBy([
      { before: by('norte'), after: by('sur') },
      { before: by('sur'), after: by('norte') },
    ]),
  ).toEqual({});
});
