/** What has been started, to be stopped in reverse order. */
export type Closing = {
  add(close: () => Promise<unknown> | unknown): void;
  /** Stops everything once, also when something fails to stop. @throws the first failure, at the end */
  close(): Promise<void>;
};

export const closing = (): Closing => {
  const started: (() => Promise<unknown> | unknown)[] = [];
  const closeAll = async () => {
    const failures: unknown[] = [];
    for (let close = started.pop(); close; close = started.pop()) {
      await Promise.resolve()
        .then(close)
        .catch((failure) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
  };
  let closed: Promise<void> | undefined;
  return {
    add: (close) => started.push(close),
    close: () => {
      closed ??= closeAll();
      return closed;
    },
  };
};
