import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Said } from '../../functions/ledger/port.ts';
import { localDate } from '../../workflows/calendar.ts';
import { rolesWithNobody } from '../../workflows/directory/vacant.ts';
import { Complaint } from '../local/complaint.ts';
import { command } from './command.ts';
import { csvOf } from './directory/csv.ts';
import { loadDirectory, readDirectory, readWhole } from './directory/directory.ts';
import { lists } from './directory/json.ts';
import { reassignOpen } from './directory/reassigned.ts';
import { type Kind, kinds } from './directory/rows.ts';
import { onTarget, type Target } from './target.ts';

// `npm run directory -- load FILE` and `-- export FILE`: what the table says of companies, schools and people.
const howTo =
  'Say load FILE or export FILE, where FILE ends in .json or .csv; a CSV file holds one list: export it with --of schools, implementers or employees; and --data DIR for a local stack.';

type Asked = { deed: 'load' | 'export'; file: string; of: Kind | undefined; data: string | undefined };

const readArguments = (): Asked => {
  const { values, positionals } = parse();
  const [deed, file, ...others] = positionals;
  const of = kinds.find((kind) => lists[kind] === values.of);
  if ((deed !== 'load' && deed !== 'export') || file === undefined || others.length > 0) throw new Complaint(howTo);
  if ((values.of !== undefined && !of) || (deed === 'export' && /\.csv$/i.test(file) !== (of !== undefined)))
    throw new Complaint(howTo);
  return { deed, file, of, data: values.data };
};

const parse = () => {
  try {
    return parseArgs({ options: { data: { type: 'string' }, of: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Complaint(howTo);
  }
};

const load = async (target: Target, file: string): Promise<void> => {
  const { client, tableName } = target;
  const said = await loadDirectory(client, tableName, file);
  console.log(`Loaded ${counts(said)}.`);
  const moved = await reassignOpen(target);
  if (moved > 0) console.log(`Asked somebody else ${moved} times in the place of whoever has left.`);
  for (const role of rolesWithNobody(await readDirectory(client, tableName), localDate(new Date())))
    console.log(`Nobody can decide as ${role} today: give somebody the role, or a substitute.`);
};

const exported = async ({ client, tableName }: Target, { file, of }: Asked): Promise<void> => {
  const directory = await readWhole(client, tableName);
  if (!of) {
    write(file, `${JSON.stringify(directory, null, 2)}\n`);
    return console.log(`Wrote ${counts(directory)} to ${file}.`);
  }
  const rows = directory[lists[of] as keyof Said];
  write(file, csvOf(of, rows));
  console.log(`Wrote ${rows.length} ${lists[of]} to ${file}.`);
};

const write = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (fault) {
    throw new Complaint(`${file} cannot be written: ${(fault as Error).message}.`);
  }
};

const counts = ({ implementers, schools, employees }: Said): string =>
  `${implementers.length} implementers, ${schools.length} schools and ${employees.length} employees`;

await command(async () => {
  const asked = readArguments();
  await onTarget(asked.data, (target) => (asked.deed === 'load' ? load(target, asked.file) : exported(target, asked)));
  return true;
});
