/** Those who wait for a look at the stream to end, and hear how many records there were. */
export type Looks = {
  wanted(): boolean;
  ask(): Promise<number>;
  /** Looks for those who wait now; whoever comes meanwhile waits for the next. When it fails all of them do. */
  serve(look: () => Promise<number>): Promise<number>;
  /** There will be no other. */
  end(): void;
};

export const newLooks = (): Looks => {
  let waiting: PromiseWithResolvers<number>[] = [];
  const tell = (those: PromiseWithResolvers<number>[], count: number) => {
    for (const one of those) one.resolve(count);
  };
  return {
    wanted: () => waiting.length > 0,
    ask: () => {
      const asked = Promise.withResolvers<number>();
      waiting.push(asked);
      return asked.promise;
    },
    serve: async (look) => {
      const served = waiting;
      waiting = [];
      try {
        const count = await look();
        tell(served, count);
        return count;
      } catch (fault) {
        waiting = [...served, ...waiting];
        throw fault;
      }
    },
    end: () => tell(waiting, 0),
  };
};
