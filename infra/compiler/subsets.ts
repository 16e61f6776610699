import { type Ask, asksIn, type Stage } from '../../workflows/vocabulary/asks.ts';

/** Some of a stage's asks that are put side by side, because these facts hold and the others do not. */
export type Subset = { facts: readonly string[]; asks: readonly Ask[]; suffix: string };

/**
 * What a stage comes down to for each combination of the facts its asks depend on, the fullest first.
 * @throws Error above two facts: eight copies of a stage are no longer readable.
 */
export const subsetsOf = (stage: Stage): Subset[] => {
  const facts = factsOf(stage);
  if (facts.length > 2) throw new Error(`Stage ${stage.name} depends on ${facts.join(', ')}: at most two facts can`);
  const asked = (held: readonly string[]) =>
    asksIn(stage).filter((ask) => ask.onlyIf === undefined || held.includes(ask.onlyIf));
  return combinations(facts)
    .map((held) => ({ facts: held, asks: asked(held) }))
    .filter(({ asks }) => !isEither(stage) || asks.length <= 1)
    .map(({ facts: held, asks }) => ({ facts: held, asks, suffix: isEither(stage) ? '' : suffixOf(stage, asks) }));
};

const isEither = (stage: Stage): boolean => 'asks' in stage && stage.either === true;

const factsOf = (stage: Stage): string[] => [
  ...new Set(asksIn(stage).flatMap((ask) => (ask.onlyIf === undefined ? [] : [ask.onlyIf]))),
];

const combinations = ([first, ...rest]: readonly string[]): string[][] => {
  if (first === undefined) return [[]];
  const others = combinations(rest);
  return [...others.map((some) => [first, ...some]), ...others];
};

/** Keeps apart the states of the same ask: state names are unique in the whole machine. */
const suffixOf = (stage: Stage, asks: readonly Ask[]): string => {
  const omitted = asksIn(stage).filter((ask) => !asks.includes(ask));
  if (omitted.length === 0) return '';
  return asks.length === 1 ? ' (alone)' : ` (without ${omitted.map((ask) => ask.name).join(', ')})`;
};
