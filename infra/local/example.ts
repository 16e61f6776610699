import type { Fill } from './serve.ts';

/** A new table begins with the example directory. */
export const fillNewTable: Fill = async () => undefined;
