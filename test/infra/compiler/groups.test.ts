import { describe, expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { lint } from '../../../infra/compiler/lint.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import type { Ask } from '../../../workflows/vocabulary/asks.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { jointLoan } from '../../workflows/two-teams.ts';

const review = askNamed(jointLoan, 'review');
const reviewed = (more: Partial<Ask>) => () =>
  compile({ ...jointLoan, stages: [...jointLoan.stages.slice(0, 1), { ...review, ...more }] });

test('an ask to several roles is one wait', () => {
  const definition = compile(jointLoan);
  expect(lint(definition, jointLoan)).toEqual([]);
  expect(straightPath(definition, {})).toEqual(['Confirm the mailbox', 'Legal and commercial approval', 'Approved']);
});

describe('is refused', () => {
  const words = { es: '', en: '' };
  const yes = { effect: 'goes on', words, receipt: words, needsReason: false } as const;
  test.each<[string, Partial<Ask>]>([
    ['of one role', { of: { roles: ['legal'] } }],
    ['of the same role twice', { of: { roles: ['legal', 'legal'] } }],
    ['with a quorum besides', { quorum: 2 }],
    ['with two kinds of yes', { answers: { yes, perhaps: yes } }],
    ['with an answer that leads elsewhere', { answers: { yes, doubts: { ...yes, effect: 'to review' } } }],
  ])('%s', (_, more) => {
    expect(reviewed(more)).toThrow('puts review to several roles');
  });
});
