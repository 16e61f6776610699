import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { functionNameIn } from './functions.ts';
import { account, region } from './names.ts';

/** A rule that fires functions every so often. */
export type Schedule = { rule: string; arn: string; everySeconds: number; functions: string[] };

export const schedulesOf = (cloud: Cloud): Schedule[] =>
  cloud.of('AWS::Events::Rule', Rule).flatMap(({ id, properties }) => {
    if (!properties.ScheduleExpression || properties.State === 'DISABLED') return [];
    return {
      rule: id,
      arn: `arn:aws:events:${region}:${account}:rule/${id}`,
      everySeconds: secondsOf(properties.ScheduleExpression),
      functions: properties.Targets.map((target) => functionNameIn(target.Arn)),
    };
  });

const Rule = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string() })).default([]),
});

const units: Record<string, number> = { minute: 60, hour: 3_600, day: 86_400 };

const secondsOf = (expression: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const seconds = units[unit];
  if (!seconds) throw new Error(`The local stack cannot follow the schedule ${expression}: it knows rates only.`);
  return Number(count) * seconds;
};
