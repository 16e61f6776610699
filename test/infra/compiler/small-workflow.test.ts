import { expect, test } from 'vitest';
import { compile } from '../../../infra/compiler/compile.ts';
import { lint } from '../../../infra/compiler/lint.ts';
import { picture } from '../../../infra/compiler/picture.ts';
import { straightPath } from '../../../infra/compiler/straight-path.ts';
import { loan } from '../../workflows/small-workflow.ts';
import { agreement } from './example.ts';
import { fails, interpret } from './interpret.ts';

const definition = compile(loan);

test('a workflow without changes and without days in force compiles, and ends approved', async () => {
  expect(lint(definition, loan)).toEqual([]);
  expect(straightPath(definition, {})).toEqual(['Confirm the mailbox', 'Commercial approval', 'Approved']);
  const { rows } = await interpret(definition, {}, { answers: () => ({}) });
  expect(rows.map((row) => row.ask ?? row.outcome)).toEqual(['mailbox', 'commercial', 'approved']);
});

test('a no ends it', async () => {
  const answers = (row: Record<string, string>) => (row.ask === 'commercial' ? fails('Rejected') : {});
  expect((await interpret(definition, {}, { answers })).entered.at(-1)).toBe('Not approved');
});

test('its picture has no way for changes, and its end says that it is approved', () => {
  expect(picture(loan, 'en')).toContain('mailbox --> commercial --> Approved');
  expect(picture(loan, 'en')).not.toMatch(/changes|In force/);
});

test('an ask of a party that the workflow does not have is refused', () => {
  const { otherParty: _, ...parties } = agreement.parties;
  expect(() => compile({ ...agreement, parties })).toThrow('puts terms to a party that it does not have');
});
