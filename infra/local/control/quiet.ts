import type { Host } from '../lambda/host.ts';
import type { Consumer } from '../stream/consumer.ts';

type Options = {
  host: Pick<Host, 'load' | 'idle'>;
  consumers: Pick<Consumer, 'look'>[];
  /** Returns when what stands in for the services of AWS has nothing under way. */
  standInsIdle(): Promise<void>;
};

/** Waits until nothing moves: no function runs, no stand-in works, and the stream holds nothing that was not delivered. */
export const untilQuiet = async ({ host, consumers, standInsIdle }: Options): Promise<void> => {
  for (let moved = true; moved; ) {
    await host.idle();
    const before = host.load().total;
    await standInsIdle();
    const looked = await Promise.all(consumers.map((one) => one.look()));
    const { running, total } = host.load();
    moved = running > 0 || total !== before || looked.some((count) => count > 0);
  }
};
