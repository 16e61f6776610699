import { expect, test } from 'vitest';
import { compose } from '../../../functions/mail/compose.ts';
import { directory } from '../../workflows/change-of-implementer.examples.ts';
import { judged } from '../../workflows/change-of-implementer.story.ts';

const readBy = (choice: string, person: string): string => {
  const told = judged();
  const change = told.answer('judgement', 'employee:carmen', choice, { reason: 'Consta.' });
  const notice = change?.notices.find(({ to }) => to.id === person);
  if (!notice) throw new Error(`${person} is not told`);
  return JSON.stringify(compose(notice, { ...told.governed(), directory }));
};

test('C6: the implementer reads that it may have a finding reviewed, once, and that it stops nothing', () => {
  expect(readBy('enoughService', 'currentImplementer')).toContain('la revisará, una sola vez, alguien que no haya');
  expect(readBy('enoughOther', 'currentImplementer')).not.toContain('la revisará');
  expect(readBy('enoughService', 'requester')).not.toContain('la revisará');
});

test('whoever is told of an answer, and was never asked, does not read that no answer is needed', () => {
  expect(readBy('enoughService', 'currentImplementer')).not.toContain('no hace falta');
});
