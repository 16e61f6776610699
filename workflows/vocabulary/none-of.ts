import type { Check, Circumstances } from './workflow.ts';

type Broken<V, F> = (values: V, field: F, circumstances: Circumstances) => boolean;

/** A check over several fields: each that breaks it is to be mended. */
export const noneOf = <V, F extends keyof V & string>(
  [field, ...others]: readonly [F, ...F[]],
  broken: Broken<V, F>,
): Pick<Check<V>, 'field' | 'passes'> & { brokenAt: NonNullable<Check<V>['brokenAt']> } => {
  const brokenAt = (values: V, circumstances: Circumstances) =>
    [field, ...others].filter((one) => broken(values, one, circumstances));
  return { field, brokenAt, passes: (values, circumstances) => brokenAt(values, circumstances).length === 0 };
};
