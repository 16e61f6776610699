import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { waiting } from '../../../workflows/lifecycle/people.ts';
import { upcoming } from '../../../workflows/lifecycle/upcoming.ts';
import { asksIn, isOurs } from '../../../workflows/vocabulary/asks.ts';
import { choicesIn } from '../../../workflows/vocabulary/choices.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, publisher } from '../examples.ts';
import { type Story, story, wantingChanges } from './story.ts';

const answered = new Date('2026-12-10T09:00:00Z');
const values = { ...publisher, territory: 'Asturias' };
const edited = (told: Story) =>
  told.apply(edit(told.governed(), { round: 1, person: 'requester', values, at: answered, salt: 's2' }, directory));

/** The parties and roles whose answer is awaited. */
const holders = (told: Story): string[] =>
  waiting(told.governed().current).map(({ name }) => {
    const ask = askNamed(told.governed().workflow, name);
    return isOurs(ask) ? 'IMTCloud' : 'party' in ask.of ? ask.of.party : 'others';
  });

test('while changes are awaited of the requester nothing of IMTCloud is due', () => {
  const told = wantingChanges();
  expect(holders(told)).toEqual(['requester']);
  expect(told.row('commercial')).toMatchObject({ status: 'closed', schedule: [] });
  expect(told.silence('commercial', new Date('2028-01-01T00:00:00Z'))).toBeUndefined();
});

test('what is put again has its whole time from then on, however long the requester took', () => {
  const told = wantingChanges();
  const before = told.row('commercial').deadline;
  edited(told);
  told.open('terms', answered);
  told.answer('terms', 'otherParty', 'accept', { at: answered });
  told.open('commercial', answered);
  expect([before.slice(0, 10), told.row('commercial').deadline.slice(0, 10)]).toEqual(['2026-12-01', '2026-12-17']);
});

test('whatever is answered, IMTCloud never waits beside the requester', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 14 }), (draws) => {
      const told = story();
      for (const draw of draws) {
        for (const { ask } of upcoming(told.governed(), answered, directory)) told.open(ask, answered);
        for (const stage of told.governed().workflow.stages)
          if (asksIn(stage).some(({ name }) => waiting(told.governed().current).some((row) => row.name === name)))
            for (const { name } of asksIn(stage)) told.open(name, answered);
        const held = holders(told);
        expect(held.includes('requester') && held.includes('IMTCloud')).toBe(false);
        answerOne(told, draw);
      }
    }),
    { numRuns: 60 },
  );
});

/** One of those asked gives one of their answers. */
const answerOne = (told: Story, draw: number): void => {
  const { workflow, current } = told.governed();
  const rows = waiting(current);
  const row = rows[draw % Math.max(1, rows.length)];
  if (!row || current.head.status !== 'open') return;
  if (row.name === workflow.changes?.ask.name) {
    const next = { ...values, promoted: `Otra cosa ${current.head.round}` };
    const given = { round: row.round, person: 'requester', values: next, at: answered, salt: 's' };
    told.apply(edit(told.governed(), given, directory));
    return;
  }
  const choices = Object.keys(choicesIn(workflow, askNamed(workflow, row.name)));
  const person = row.people.find(({ id }) => !row.excused.includes(id))?.id;
  const choice = choices[draw % choices.length];
  if (person && choice) told.answer(row.name, person, choice, { reason: 'Por esto', at: answered });
};
