import { randomUUID } from 'node:crypto';
import type { Directory } from '../../../workflows/directory.ts';
import type { Case } from '../../../workflows/lifecycle/case.ts';
import type { Change } from '../../../workflows/lifecycle/change.ts';
import { schoolsIn } from '../../../workflows/lifecycle/schools.ts';
import type { Table } from '../../table/table.ts';
import { type Beside, besides } from '../beside.ts';
import { conflicted, failedCondition, mostTries, tooManyTries } from '../conflict.ts';
import type { Decide, Ledger } from '../port.ts';
import { requestNotFound } from '../refusals.ts';
import { stepsOf } from '../rows.ts';
import { after, written } from '../written.ts';
import { blanked } from './erasing.ts';
import { find } from './find.ts';
import { type LedgerTools, wordingFor } from './tools.ts';

type Recording = { table: Table; tools: LedgerTools; request: string };
type Recorded = Awaited<ReturnType<Ledger['record']>>;

/** Reads, decides, writes; when somebody else has written in between, again. */
export const record = async (recording: Recording, decide: Decide): Promise<Recorded> => {
  const { table, tools, request } = recording;
  let reasons: readonly string[] = [];
  for (let tries = 1; tries <= mostTries; tries++) {
    const found = find(table, request);
    const [current, directory] = await Promise.all([found, tools.directory.read(found.then(schoolsIn))]);
    if (!current) throw requestNotFound(request);
    const change = decide(current, directory);
    if (!change) return { current, changed: false };
    const done = await write(recording, { current, directory }, change);
    if ('current' in done) return { current: done.current, changed: true };
    reasons = done.reasons;
    await tools.pause(tries);
  }
  throw tooManyTries(request, reasons);
};

type Outcome = { current: Case } | { reasons: readonly string[] };

type Known = { current: Case; directory: Directory };

const write = async ({ table, tools }: Recording, { current, directory }: Known, change: Change): Promise<Outcome> => {
  const result = written(current, change, await wordingFor(tools, change, directory));
  const all = stepsOf(current, result);
  const steps = result.head.erased ? await blanked(table, current.head.request, all) : all;
  const beside = besides({ before: current, change, directory, version: randomUUID() });
  const outcome = await table.transact([...steps, ...beside.map(({ step }) => step)]);
  if (outcome.done) return { current: after(current, result) };
  const { reasons } = outcome;
  if (!conflicted(reasons)) throw new Error(`Request ${current.head.request}: ${reasons.join(', ')}`);
  if (!conflicted(reasons.slice(0, steps.length))) refuse(beside, reasons.slice(steps.length));
  return { reasons };
};

/** What does not hold beside the request is its caller's business, or is read and decided again. */
const refuse = (beside: readonly Beside[], reasons: readonly string[]): void => {
  const { refusal } = beside.find((_, place) => reasons[place] === failedCondition) ?? {};
  if (refusal) throw refusal();
};
