import type { Stage } from './stage.ts';

/** One way a request may go: what it shows, in a line, and how it is played to its end. */
export type Story = { name: string; shows: string; play: (stage: Stage) => Promise<void> };
