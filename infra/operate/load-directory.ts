import { parseArgs } from 'node:util';
import { Complaint } from '../local/complaint.ts';
import { command } from './command.ts';
import { loadDirectory } from './directory.ts';
import { onTarget } from './target.ts';

// `npm run directory -- FILE`: the directory in the table is from now on what this file says.
const howTo = 'Name one directory file, as in infra/local/example-directory.json; and --data DIR for a local stack.';

const readArguments = (): { data: string | undefined; file: string } => {
  const { values, positionals } = parse();
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Complaint(howTo);
  return { data: values.data, file };
};

const parse = () => {
  try {
    return parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new Complaint(howTo);
  }
};

await command(async () => {
  const { data, file } = readArguments();
  const loaded = await onTarget(data, ({ client, tableName }) => loadDirectory(client, tableName, file));
  console.log(`The directory has ${loaded.implementers.length} implementers and ${loaded.employees.length} employees.`);
  return true;
});
