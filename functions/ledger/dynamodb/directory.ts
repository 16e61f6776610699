import type { School } from '../../../workflows/directory/school.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { directoryRange, schoolKey, schoolsRange, versionKey } from '../../table/keys.ts';
import { jittered, type Pause } from '../../table/patience.ts';
import type { Table } from '../../table/table.ts';
import type { DirectoryStore, WorkingTime } from '../port.ts';
import { rowShapes, whileReading } from './reading.ts';

/**
 * Who is who. Every decision needs companies and people as they stand, and they seldom change: one small row says which
 * version they have, and they are read whole only when it is another than the one kept. A save moves the version in the
 * transaction that writes the rows, so what was read after a version was is never older than it.
 */
export const dynamodbDirectory = (
  table: Table,
  { officeHours }: WorkingTime = { officeHours: false },
  pause: Pause = jittered,
): DirectoryStore => {
  let kept: Known | undefined;
  const known = async (): Promise<Known> => {
    const now = await knownNow(table, kept);
    kept = now;
    return now;
  };
  return {
    read: async (codes = []) => {
      const [{ said, loads }, schools] = await Promise.all([known(), schoolsOf(table, codes)]);
      return { ...said, loads, schools, ...(officeHours && { officeHours }) };
    },
    schoolsIn: (territory) =>
      whileReading(table.query(schoolsRange(territory)), rowShapes, (rows, { schoolIn }) => rows.map(schoolIn)),
    save: async (said) => (await import('./writing.ts')).save({ table, pause }, said),
  };
};

type Known = {
  version: string | undefined;
  said: Pick<Directory, 'implementers' | 'employees'>;
  loads: Directory['loads'];
};

const knownNow = async (table: Table, kept: Known | undefined): Promise<Known> => {
  const [row, { versionIn, loadsIn, knownIn }] = await Promise.all([table.get(versionKey), rowShapes()]);
  const [version, loads] = [versionIn(row), loadsIn(row)];
  if (kept && version !== undefined && version === kept.version) return { ...kept, loads };
  return { version, loads, said: knownIn(await table.query(directoryRange)) };
};

const schoolsOf = async (table: Table, codes: readonly string[] | Promise<readonly string[]>): Promise<School[]> => {
  const rows = Promise.all((await codes).map((code) => table.get(schoolKey(code))));
  return whileReading(rows, rowShapes, (found, { schoolIn }) => found.filter((one) => one !== undefined).map(schoolIn));
};
