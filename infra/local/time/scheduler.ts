import { randomUUID } from 'node:crypto';
import { account, region } from '../template/names.ts';
import type { Schedule } from '../template/schedules.ts';

/** Fires the functions of every schedule, on time while policy time runs, and when asked to. */
export type Scheduler = {
  /** Fires every schedule once more, after the firing that may be under way. */
  fire(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  schedules: Schedule[];
  speed: number;
  now(): Date;
  invoke(name: string, event: unknown): Promise<unknown>;
};

export const startScheduler = ({ schedules, speed, now, invoke }: Options): Scheduler => {
  let under = Promise.resolve();
  const fire = (fired: Schedule[]): Promise<void> => {
    under = under.then(async () => {
      const invocations = fired.flatMap((one) => one.functions.map((name) => invoke(name, eventOf(one, now()))));
      // A firing that failed is in the function's log; the next one finds the same rows due.
      await Promise.allSettled(invocations);
    });
    return under;
  };
  const timers = schedules.map((one) => every(intervalOf(one, speed), () => fire([one])));
  return {
    fire: () => fire(schedules),
    close: async () => {
      for (const stop of timers) stop();
      await under;
    },
  };
};

/** Each policy minute, but never more than once in a real second. */
const intervalOf = ({ everySeconds }: Schedule, speed: number) => Math.max(1000, (everySeconds * 1000) / speed);

/** Runs once at the start, then again an interval after each end: two runs never overlap. */
const every = (milliseconds: number, run: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const again = async () => {
    await run();
    if (!stopped) timer = setTimeout(again, milliseconds);
  };
  void again();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};

const eventOf = ({ arn }: Schedule, at: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time: at.toISOString(),
  region,
  resources: [arn],
  detail: {},
});
