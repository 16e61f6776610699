import type { School } from '../directory/school.ts';

/** How many schools each implementer serves, by its id; as a change, how many more or fewer. */
export type Loads = Readonly<Record<string, number>>;

type Served = Pick<School, 'implementer'> | undefined;

/** Which counters move, and by how much, when schools are served as `after` says and no longer as `before` said; those that stay are left out. */
export const movedBy = (changes: readonly { before: Served; after: Served }[]): Loads => {
  const moved = new Map<string, number>();
  const count = (served: Served, more: number): void => {
    if (served?.implementer === undefined) return;
    moved.set(served.implementer, (moved.get(served.implementer) ?? 0) + more);
  };
  for (const { before, after } of changes) {
    count(before, -1);
    count(after, 1);
  }
  return Object.fromEntries([...moved].filter(([, more]) => more !== 0));
};
