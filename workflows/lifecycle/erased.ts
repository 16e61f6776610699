import type { Case } from './case.ts';
import type { Change } from './change.ts';

/** Personal data leave every row; ids, times and hashes stay, so that the chain still verifies. */
export const erased = ({ head, asks }: Case): Pick<Change, 'head' | 'asks'> => ({
  head: { ...head, erased: true, title: '', addresses: [], corrections: [], schedule: [] },
  asks: asks.map((row) => ({
    ...row,
    people: row.people.map((one) => ({ id: one.id, name: '', mailbox: '', language: one.language, organisation: '' })),
    answers: row.answers.map(({ evidence: _, ...answer }) => ({ ...answer, reason: '', salt: '' })),
    ...(row.asides && { asides: row.asides.map((aside) => ({ ...aside, remark: '', salt: '' })) }),
    ...(row.signing && { signing: [] }),
    ...(row.questions && { questions: [] }),
  })),
});
