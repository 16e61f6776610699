import { expect, test } from 'vitest';
import { advancing } from '../../../../infra/local/control/advance.ts';

const day = (number: number) => new Date(Date.UTC(2027, 0, number));

/** A stack of rows that are due on some days: its clock rings those whose time has come, and may put up new ones. */
const stackWith = (...days: number[]) => {
  let now = day(1);
  const rows = new Set(days);
  const rung: [row: number, on: Date][] = [];
  const due = () => [...rows].filter((one) => day(one) <= now);
  const stack = {
    rows,
    rung,
    follows: new Map<number, number>(),
    stuck: new Set<number>(),
    advance: advancing({
      time: {
        now: () => now,
        advanceTo: (instant) => {
          if (instant > now) now = instant;
        },
      },
      due: {
        firstAfter: async (instant) =>
          [...rows]
            .map(day)
            .filter((one) => one > instant)
            .sort((a, b) => +a - +b)[0],
        overdue: async (at) => [...rows].filter((one) => day(one) <= at).map(String),
      },
      fire: async () => {
        for (const row of due().filter((one) => !stack.stuck.has(one))) {
          rung.push([row, now]);
          rows.delete(row);
          const next = stack.follows.get(row);
          if (next) rows.add(next);
        }
      },
      quiet: async () => undefined,
      tick: async () => undefined,
    }),
  };
  return stack;
};

test('on the way to a day everything rings on its own day, also what came up on the way', async () => {
  const stack = stackWith(12, 3);
  stack.follows.set(3, 5);
  expect(await stack.advance.until(day(20))).toEqual({ time: day(20), due: ['3', '5', '12'] });
  expect(stack.rung).toEqual([
    [3, day(3)],
    [5, day(5)],
    [12, day(12)],
  ]);
});

test('what lies behind the day asked for does not ring', async () => {
  const stack = stackWith(3, 12);
  await stack.advance.until(day(11));
  expect(stack.rung.map(([row]) => row)).toEqual([3]);
});

test('next goes to what is due next, and nowhere when nothing is', async () => {
  const stack = stackWith(3, 12);
  expect(await stack.advance.next()).toEqual({ time: day(3), due: ['3'] });
  expect(await stack.advance.next()).toEqual({ time: day(12), due: ['12'] });
  expect(await stack.advance.next()).toEqual({ time: day(12), due: [] });
});

test('two at once take turns', async () => {
  const stack = stackWith(3, 12);
  const both = await Promise.all([stack.advance.next(), stack.advance.next()]);
  expect(both.map(({ time }) => time)).toEqual([day(3), day(12)]);
});

test('a row that never gets done does not hold up the others', async () => {
  const stack = stackWith(3, 12);
  stack.stuck.add(3);
  await stack.advance.until(day(20));
  expect(stack.rung).toEqual([[12, day(12)]]);
});
