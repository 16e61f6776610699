import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Line, openJournal } from '../../../../infra/local/step-functions/journal.ts';
import { temporaryFolder } from '../temporary.ts';

const at = '2027-01-04T09:00:00.000Z';
const arn = 'arn:one';
const lines: Line[] = [
  { kind: 'started', arn, machine: 'machine', input: '{}', at },
  { kind: 'happened', arn, event: { type: 'StateEntered', state: 'Ask', kind: 'Task', at }, at },
  { kind: 'entered', arn, state: 'Ask', place: 1, token: 'token', at },
  { kind: 'left', arn, state: 'Ask', place: 1, outcome: { output: { round: 2 } }, at },
  { kind: 'left', arn, state: 'Ask', place: 2, outcome: { error: 'Rejected', cause: '' }, at },
  { kind: 'cut', arn, state: 'Ask', place: 3, at },
  { kind: 'ended', arn, status: 'TIMED_OUT', outcome: { error: 'States.Timeout', cause: 'late' }, at },
];

const fileOf = (text: string): string => {
  const file = join(temporaryFolder(), 'executions.jsonl');
  writeFileSync(file, text);
  return file;
};

test('what was written is read again, each as it was', () => {
  const file = join(temporaryFolder(), 'deeper', 'executions.jsonl');
  const journal = openJournal(file);
  for (const line of lines) journal.write(line);
  expect(journal.written()).toBe(lines.length);
  expect(openJournal(file).lines).toEqual(lines);
});

test('a line that a crash tore is forgotten, and what is written next stands on its own', () => {
  const whole = lines.map((line) => JSON.stringify(line));
  const last = whole.at(-1) ?? '';
  for (let length = 1; length < last.length; length++) {
    const file = fileOf(`${whole.slice(0, -1).join('\n')}\n${last.slice(0, length)}`);
    openJournal(file).write(lines[0] as Line);
    expect(openJournal(file).lines).toEqual([...lines.slice(0, -1), lines[0]]);
  }
});

test('a line of another kind, as a newer release may have left it, does not hide the others', () => {
  const file = fileOf(`${JSON.stringify(lines[0])}\n{"kind":"dreamt"}\n${JSON.stringify(lines[2])}\n`);
  expect(openJournal(file).lines).toEqual([lines[0], lines[2]]);
});

test('what is left over of a rewrite that was killed does no harm', () => {
  const file = fileOf(`${JSON.stringify(lines[0])}\n`);
  appendFileSync(`${file}.new`, 'half');
  expect(openJournal(file).lines).toEqual([lines[0]]);
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(lines[0])}\n`);
});
