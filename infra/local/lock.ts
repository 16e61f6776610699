import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { Complaint } from './complaint.ts';

/** Takes a folder for this process, also from one that was killed. @throws Complaint while another one runs on it */
export const takeLock = (file: string, folder: string): (() => void) => {
  if (!wrote(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && isRunning(holder)) throw inUse(folder, holder.pid);
    rmSync(file, { force: true });
    if (!wrote(file)) throw inUse(folder, holderOf(file)?.pid);
  }
  return () => rmSync(file, { force: true });
};

const Holder = z.object({ pid: z.int(), since: z.string() });
type Holder = z.infer<typeof Holder>;

const inUse = (folder: string, pid: number | undefined) =>
  new Complaint(
    `The data folder ${folder} is in use by a running stack (process ${pid}): stop it, or choose another with --data.`,
  );

const wrote = (file: string): boolean => {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, since: birthOf(process.pid) }), { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
};

const holderOf = (file: string): Holder | undefined => {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** A number is given again to other processes, so the moment of birth must agree. */
const isRunning = ({ pid, since }: Holder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return since === birthOf(pid);
};

/** When a process was born, in ticks since the machine started; empty where the system does not tell. */
const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};
