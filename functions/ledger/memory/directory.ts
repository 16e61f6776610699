import { randomUUID } from 'node:crypto';
import type { Directory } from '../../../workflows/directory.ts';
import { directoryRange, schoolKey, schoolsRange, versionKey } from '../../table/keys.ts';
import { knownIn, loadsIn, schoolIn } from '../directory-rows.ts';
import { directoryRows, savingSteps } from '../directory-saved.ts';
import type { DirectoryStore, WorkingTime } from '../port.ts';
import type { Rows } from './rows.ts';

export const memoryDirectory = (rows: Rows, time: WorkingTime): DirectoryStore => ({
  read: async (codes = []) => directoryNow(rows, time, await codes),
  schoolsIn: async (territory) => rows.range(schoolsRange(territory)).map(schoolIn),
  save: async (said) => {
    const saved = directoryRows(said);
    const before = saved.map(({ row }) => rows.get(row));
    rows.write(savingSteps({ rows: saved, before, version: randomUUID() }));
  },
});

/** Who is who at this moment, with the schools of these codes that there are. */
export const directoryNow = (rows: Rows, { officeHours }: WorkingTime, codes: readonly string[] = []): Directory => ({
  ...(officeHours && { officeHours }),
  ...knownIn(rows.range(directoryRange)),
  loads: loadsIn(rows.get(versionKey)),
  schools: codes
    .map((code) => rows.get(schoolKey(code)))
    .filter((one) => one !== undefined)
    .map(schoolIn),
});
