import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The business time of the stack: follows the wall, `speed` times as fast, and never runs backwards, restarts included. */
export type PolicyTime = {
  now(): Date;
  /** Moves on to an instant; one that has passed changes nothing. */
  advanceTo(instant: Date): void;
  /** Keeps the exact time for the next start. */
  close(): void;
};

export const openPolicyTime = ({ folder, speed }: { folder: string; speed: number }): PolicyTime => {
  const file = join(folder, 'policy-time.json');
  let mark = readMark(file);
  let from = { policy: Math.max(mark, Date.now()), wall: Date.now() };
  let latest = from.policy;
  const keep = (instant: number) => {
    mark = instant;
    writeFileSync(file, JSON.stringify({ notBefore: new Date(instant).toISOString() }));
  };
  const read = (): number => {
    latest = Math.max(latest, Math.floor(from.policy + (Date.now() - from.wall) * speed));
    // Kept a real second ahead of what was given out, so that a killed stack does not start in its own past.
    if (latest > mark) keep(latest + 1000 * speed);
    return latest;
  };
  return {
    now: () => new Date(read()),
    advanceTo: (instant) => {
      from = { policy: Math.max(read(), instant.getTime()), wall: Date.now() };
      latest = from.policy;
      keep(latest + 1000 * speed);
    },
    close: () => keep(read()),
  };
};

const readMark = (file: string): number => {
  try {
    return Date.parse(JSON.parse(readFileSync(file, 'utf8')).notBefore) || 0;
  } catch {
    return 0;
  }
};
