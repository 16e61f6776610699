import { describe, expect, test } from 'vitest';
import type { Directory } from '../../workflows/directory.ts';
import { handOver } from '../../workflows/lifecycle/aside.ts';
import { seenBy } from '../../workflows/lifecycle/seen-by.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory } from './change-of-implementer.examples.ts';
import { judged } from './change-of-implementer.story.ts';
import { now } from './examples.ts';
import { type Story, silent } from './lifecycle/story.ts';

const signal = (told: Story, ask: string) => signalOf(told.governed(), told.row(ask));
const next = (told: Story) => upcoming(told.governed(), now, told.directory).map(({ ask }) => ask);

const withColleague: Directory = {
  ...directory,
  implementers: directory.implementers.map((one) =>
    one.id === 'norte'
      ? { ...one, colleagues: [{ name: 'Berta Llano', mailbox: 'berta@norte.example', language: 'es' }] }
      : one,
  ),
};

const argued = 'Las fechas están en el anexo.';

/** Not enough, the school asks for a review, and the current implementer is heard on what it argues. */
const reviewing = (known?: Directory): Story => {
  const told = judged(undefined, known);
  told.answer('judgement', 'employee:carmen', 'notEnough', { reason: 'Faltan fechas.' });
  told.open('reviewWanted');
  told.answer('reviewWanted', 'requester', 'ask', { reason: argued });
  told.open('reviewHearing');
  return told;
};

describe('the review of a judgement', () => {
  test('C6: before the review the current implementer reads what the school argues, and whoever of it answers', () => {
    const told = reviewing(withColleague);
    const read = told.told.filter(({ kind, to }) => kind === 'someone answered' && to.id === 'currentImplementer');
    expect(read.at(-1)?.reason).toBe(argued);
    const given = { ask: 'reviewHearing', round: 1, person: 'currentImplementer', to: 'Berta Llano', at: now };
    told.apply(handOver(told.governed(), { ...given, remark: 'Lleva ese centro', salt: 's' }, withColleague));
    for (const person of ['currentImplementer', 'currentImplementer.2'])
      expect(JSON.stringify(seenBy(told.governed(), person).current.asks)).toContain(argued);
  });
  test('C6: its silence admits nothing and does not stop the review', () => {
    const told = reviewing();
    silent(told, 'reviewHearing');
    expect([signal(told, 'reviewHearing'), next(told)]).toEqual([{ output: {} }, ['review']]);
  });
  test('C10: when management confirms it both read why', () => {
    const told = reviewing();
    told.answer('reviewHearing', 'currentImplementer', 'nothing');
    told.open('review');
    told.answer('review', 'employee:marta', 'notEnough', { reason: 'No constan.' });
    const read = told.told.filter(({ kind }) => kind === 'rejected').map(({ to }) => to.id);
    expect(read).toEqual(expect.arrayContaining(['requester', 'currentImplementer']));
    const { workflow } = told.governed();
    expect(choiceOf(workflow, askNamed(workflow, 'review'), 'notEnough')?.tells).toEqual(['currentImplementer']);
  });
});
