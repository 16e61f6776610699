import type { CodeCheck } from '../links/code.ts';
import { wallTime } from '../wall-time.ts';

const day = 86_400;

/** The row of a check: the same whenever the same code is sent again, but for the day on which it goes. */
export const checkRow = ({ mac, key }: CodeCheck) => ({
  mac,
  key,
  expiresAt: Math.floor(wallTime().getTime() / 1_000) + day,
});
