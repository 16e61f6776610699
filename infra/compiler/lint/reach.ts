import { type AnyMachine, type AnyState, machinesIn, noState, type Rule } from './any-machine.ts';

/** What keeps the definition whole, readable and within the service's limits. */
export const reachRules: Rule[] = [
  (machine) => machinesIn(machine).flatMap(unknown),
  (machine) => machinesIn(machine).flatMap(unreachable),
  noState(({ name }) => name.length > 80, 'is a name of more than 80 characters'),
  (machine) => {
    const bytes = Buffer.byteLength(JSON.stringify(machine));
    return bytes > 1_048_576 ? [`The definition has ${bytes} bytes: Step Functions takes 1 MB`] : [];
  },
];

const unknown = (machine: AnyMachine): string[] =>
  [machine.StartAt, ...Object.values(machine.States).flatMap(targets)]
    .filter((name) => !(name in machine.States))
    .map((name) => `There is no state ${name} where something leads to it`);

const unreachable = (machine: AnyMachine): string[] => {
  const reached = new Set<string>();
  const open = [machine.StartAt];
  for (const name of open) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...targets(machine.States[name]));
  }
  return Object.keys(machine.States)
    .filter((name) => !reached.has(name))
    .map((name) => `Nothing leads to ${name}`);
};

const targets = (state: AnyState | undefined): string[] =>
  [state?.Next, state?.Default, ...[...(state?.Choices ?? []), ...(state?.Catch ?? [])].map((one) => one.Next)].filter(
    (name) => name !== undefined,
  );
