import { Worker } from 'node:worker_threads';
import { PDF } from '@libpdf/core';

/** What was read of a file: the attachments that were asked for, each empty where there is none. */
export type Attachments = readonly (Uint8Array | undefined)[];

/** The attachments of a file, by name. @throws Error when it cannot be read */
export const attachmentsOf = async (file: Uint8Array, names: readonly string[]): Promise<Attachments> => {
  const pdf = await PDF.load(file);
  return names.map((name) => pdf.getAttachment(name) ?? undefined);
};

/** How much memory the reader may take, in MiB, and how long, in milliseconds. */
const most = { memory: 512, time: 20_000 } as const;

/**
 * The same of a file that somebody has been at, in a thread of its own: a turned bit (a `)` in the place of a `9`) can make
 * the reader go on until memory ends. Nothing when it cannot be read within its limits.
 */
export const attachmentsWithin = async (
  file: Uint8Array,
  names: readonly string[],
): Promise<Attachments | undefined> => {
  const thread = new Worker(new URL('./attachments-thread.ts', import.meta.url), {
    workerData: { file, names },
    resourceLimits: { maxOldGenerationSizeMb: most.memory },
    stderr: true,
  });
  const late = setTimeout(() => void thread.terminate(), most.time);
  try {
    return await new Promise<Attachments | undefined>((read) => {
      thread.once('message', read);
      thread.once('error', () => read(undefined));
      thread.once('exit', () => read(undefined));
    });
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
};
