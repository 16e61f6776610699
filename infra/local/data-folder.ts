import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Complaint } from './complaint.ts';
import { takeLock } from './lock.ts';

/** Where everything that must survive a restart is kept. */
export type DataFolder = {
  path: string;
  at(name: string): string;
  /** A subfolder, made if absent. */
  room(name: string): string;
  /** Until `settled`, also after a start that failed. */
  isNew(): boolean;
  settled(): void;
  /** Removes everything that was ever kept here. */
  empty(): void;
  /** A folder that was made for this and into which nothing came goes again. */
  release(): void;
};

/** Opens the folder for this process alone. @throws Complaint when it cannot be, or is not ours */
export const openDataFolder = (data: string): DataFolder => {
  const path = resolve(data);
  const at = (name: string) => join(path, name);
  const release = take(path);
  return {
    path,
    at,
    room: (name) => {
      mkdirSync(at(name), { recursive: true });
      return at(name);
    },
    isNew: () => !existsSync(at(settledMark)),
    settled: () => mark(at(settledMark)),
    empty: () => empty(path),
    release,
  };
};

const marker = 'aval-data';
const lockFile = 'stack.lock';
const settledMark = 'example-loaded';

const take = (path: string): (() => void) => {
  try {
    const made = makeFolders(path);
    if (!isOurs(path)) {
      throw new Complaint(`${path} holds something else than Aval's data: choose another folder with --data.`);
    }
    const marks = !existsSync(join(path, marker));
    mark(join(path, marker));
    const unlock = takeLock(join(path, lockFile), path);
    return () => {
      unlock();
      if (marks && readdirSync(path).join() === marker) leaveAsFound(path, made);
    };
  } catch (fault) {
    if (fault instanceof Complaint) throw fault;
    throw new Complaint(
      `The data folder ${path} cannot be written: choose another with --data, or mend its permissions.`,
    );
  }
};

/** Says which it made, the outermost first. Node's own way to make them all never ends where the kernel takes none, as in /proc. */
const makeFolders = (path: string): string[] => {
  if (existsSync(path)) return [];
  const above = makeFolders(dirname(path));
  mkdirSync(path);
  return [...above, path];
};

const leaveAsFound = (path: string, made: string[]): void => {
  rmSync(join(path, marker));
  for (const folder of made.toReversed()) rmdirSync(folder);
};

const isOurs = (path: string): boolean => {
  const entries = readdirSync(path);
  return entries.length === 0 || entries.includes(marker);
};

const mark = (file: string) => writeFileSync(file, '');

const empty = (path: string) => {
  const kept = [marker, lockFile];
  for (const entry of readdirSync(path).filter((one) => !kept.includes(one)))
    rmSync(join(path, entry), { recursive: true });
};
