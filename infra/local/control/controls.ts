import type { Served } from '../serve.ts';
import { advancing, settle } from './advance.ts';
import { cameDue } from './came-due.ts';
import { dueIn } from './due.ts';
import { untilQuiet } from './quiet.ts';
import type { Controls } from './server.ts';

/** How others steer what is served: read the time, wait for quiet, move time on. */
export const controlsOf = ({ time, client, tableName, host, consumers, standIns, scheduler }: Served): Controls => {
  const due = dueIn(client, tableName);
  const quiet = () => untilQuiet({ host, consumers, standInsIdle: standIns.idle });
  const moving = { time, due, fire: scheduler.fire, quiet, tick: standIns.tick };
  const advance = advancing(moving);
  return {
    now: time.now,
    quiet: () => settle(moving),
    advance: async (to) => {
      const { time: now, due: rows } = await ('next' in to ? advance.next() : advance.until(to.until));
      return { time: now, due: cameDue(rows) };
    },
  };
};
