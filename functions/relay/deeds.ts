import { governed } from '../../workflows/governed.ts';
import { conclude, type Outcome } from '../../workflows/lifecycle/conclude.ts';
import { openAsk } from '../../workflows/lifecycle/open-ask.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { runInput } from '../../workflows/lifecycle/submit.ts';
import { notBefore } from '../../workflows/lifecycle/times-after.ts';
import type { RelayPorts } from './ports.ts';

/** A new request, or a reopened one: its run is started. */
export const startRun = async (ports: RelayPorts, request: string): Promise<void> => {
  const current = await ports.ledger.find(request);
  if (!current?.head.start) return;
  const { workflow, run } = current.head;
  await ports.runs.start({ workflow, name: `${request}-${run}`, input: runInput(current) });
  await ports.work.settleStart(request, run);
};

export type Waited = { request: string; ask: string; round: number; at: Date };

/** A run waits at an ask, or somebody has answered it: put the ask, or signal what became of it. */
export const serveAsk = async (ports: RelayPorts, { request, ask, round, at }: Waited): Promise<void> => {
  const { current, changed } = await ports.ledger.record(request, (before, directory) =>
    openAsk(governed(before), { ask, round, at: notBefore(at, before) }, directory),
  );
  if (changed) return;
  const token = await ports.work.token(request, ask, round);
  const row = rowOf(current, ask, round);
  const signal = signalOf(governed(current), row, round);
  if (signal && token !== undefined) await ports.runs.signal(token, signal);
  await ports.work.settleAsk({ request, ask, round, token, status: row?.status });
};

export type Ended = { request: string; run: number; outcome: Outcome; at: Date };

/** A run has ended: the request is approved, or staff must look. */
export const concludeRun = async (ports: RelayPorts, { request, run, outcome, at }: Ended): Promise<void> => {
  await ports.ledger.record(request, (before, directory) =>
    conclude(governed(before), { outcome, run, at: notBefore(at, before) }, directory),
  );
  await ports.work.settleEnd(request, run);
};
