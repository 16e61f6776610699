/** What befalls the n-th call of one operation: the function dies before it or just after it, or its answer is lost. */
export type Trouble = { operation: string; call: number; kind: (typeof kinds)[number] };
export const kinds = ['dies before', 'dies after', 'answer lost'] as const;

/** A call that trouble has befallen, with what it was called with. */
export type Struck = { operation: string; kind: Trouble['kind']; given: readonly unknown[] };

/** Ports to which trouble happens. Whoever has died does nothing more until it is called anew. */
export const troubles = () => {
  const counts = new Map<string, number>();
  const befallen: Struck[] = [];
  let plan: Trouble | undefined;
  let dead = false;
  type Called = { operation: string; given: readonly unknown[] };
  const call = async ({ operation, given }: Called, deed: () => Promise<unknown>): Promise<unknown> => {
    if (dead) throw new Error('Dead');
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    const struck = plan?.operation === operation && plan.call === count ? plan.kind : undefined;
    if (struck) befallen.push({ operation, kind: struck, given });
    dead = struck?.startsWith('dies') ?? false;
    if (struck === 'dies before') throw new Error('Dead');
    const value = await deed();
    if (struck) throw new Error('The answer is lost');
    return value;
  };
  return {
    counts,
    befallen: befallen as readonly Struck[],
    plan: (trouble: Trouble | undefined): void => {
      plan = trouble;
    },
    wrap: <T extends object>(noun: string, port: T): T =>
      Object.fromEntries(
        Object.entries(port).map(([name, part]) => [
          name,
          typeof part === 'function'
            ? (...given: unknown[]) => call({ operation: `${noun}.${name}`, given }, () => part(...given))
            : part,
        ]),
      ) as T,
    /** Does it in a function that is called anew; says whether it died of it. */
    survives: async (deed: () => Promise<unknown>): Promise<boolean> => {
      dead = false;
      await deed().catch(() => undefined);
      const survived = !dead;
      dead = false;
      return survived;
    },
  };
};
