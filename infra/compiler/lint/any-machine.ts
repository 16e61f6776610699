import * as z from 'zod';

/** Any state of any definition, right or wrong: only what the rules look at, and the rest kept. */
export const AnyState = z.looseObject({
  Type: z.string(),
  Resource: z.string().optional(),
  Parameters: z.unknown().optional(),
  ResultSelector: z.unknown().optional(),
  ResultPath: z.string().nullish(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Choices: z.array(z.looseObject({ Next: z.string().optional() })).optional(),
  Catch: z
    .array(z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string(), ResultPath: z.string().nullish() }))
    .optional(),
  Retry: z.array(z.looseObject({ ErrorEquals: z.array(z.string()) })).optional(),
  get Branches() {
    return z.array(AnyMachine).optional();
  },
});
export type AnyState = z.infer<typeof AnyState>;

export const AnyMachine = z.looseObject({ StartAt: z.string(), States: z.record(z.string(), AnyState) });
export type AnyMachine = z.infer<typeof AnyMachine>;

/** A rule of our own: what is wrong with a definition, each in a sentence. */
export type Rule = (machine: AnyMachine) => string[];

/** Finds the states that are wrong in one way. */
export const noState =
  (wrong: (one: Placed) => boolean, said: string): Rule =>
  (machine) =>
    statesIn(machine)
      .filter(wrong)
      .map(({ name }) => `${name} ${said}`);

/** A state with its name and, inside a branch, the Parallel around it. */
export type Placed = { name: string; state: AnyState; around: AnyState | undefined };

/** Every state of a machine, also those inside branches. */
export const statesIn = (machine: AnyMachine, around?: AnyState): Placed[] =>
  Object.entries(machine.States).flatMap(([name, state]) => [
    { name, state, around },
    ...(state.Branches ?? []).flatMap((branch) => statesIn(branch, state)),
  ]);

/** The machine and every branch in it: states lead on only within one of them. */
export const machinesIn = (machine: AnyMachine): AnyMachine[] => [
  machine,
  ...Object.values(machine.States).flatMap((state) => (state.Branches ?? []).flatMap(machinesIn)),
];

export const waits = ({ state }: Placed): boolean => state.Resource?.endsWith('.waitForTaskToken') ?? false;

/** Every text in a value with the key it stands under, however deep. */
export const textsIn = (value: unknown, key = ''): { key: string; text: string }[] => {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, Array.isArray(value) ? key : inner));
};
