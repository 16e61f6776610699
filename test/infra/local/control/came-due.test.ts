import { expect, test } from 'vitest';
import { cameDue } from '../../../../infra/local/control/came-due.ts';

test('rows that came due are named by reference and what they were for, in their order, as often as they were due', () => {
  const rows = [
    'request#ABCDEFGH ask#terms#1 2027-02-01T09:00:00.000Z',
    'request#ABCDEFGH ask#terms#1 2027-02-03T09:00:00.000Z',
    'request#AAAABBBB head 2027-02-01T09:00:00.000Z',
    'request#AAAABBBB mail#0004-0 2027-02-01T09:00:00.000Z',
  ];
  expect(cameDue(rows)).toEqual([
    'ABCD-EFGH, the ask terms',
    'ABCD-EFGH, the ask terms',
    'AAAA-BBBB, a day of the request',
    'AAAA-BBBB, a mail to send',
  ]);
});
