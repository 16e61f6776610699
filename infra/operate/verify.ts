import { parseArgs } from 'node:util';
import { groupReference, type Reference } from '../../workflows/reference.ts';
import { Complaint } from '../local/complaint.ts';
import { type Checked, checkRequest, requestsIn } from './check-request.ts';
import { command, referenceIn } from './command.ts';
import { onTarget, type Target } from './target.ts';
import { checkDocument, knownKeys } from './verify-document.ts';

// `npm run verify`, or `npm run verify -- ABCD-EFGH …`: whether the record of every request, or of those named, holds.
// `npm run verify -- FILE.pdf …`: whether sealed contracts are ours and unchanged, by themselves and, with `--data` or TABLE_NAME, by the
// ledger; `--seal` names a key by the SHA-256 of it.
const howTo =
  'Say nothing for all requests, the references of some, or the PDF files of sealed contracts; and --data DIR if the stack is not on .aval.';

const parse = () => {
  try {
    return parseArgs({
      options: { data: { type: 'string' }, seal: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
  } catch {
    throw new Complaint(howTo);
  }
};

const check = async (target: Target, named: Reference[]): Promise<boolean> => {
  const requests = named.length > 0 ? named : await requestsIn(target);
  let failed = 0;
  for (const request of requests) {
    const checked = await checkRequest(target, request);
    if (!checked) throw new Complaint(`There is no request ${groupReference(request)}: check the reference.`);
    if (checked.wrong.length > 0) failed++;
    console.log(line(checked));
  }
  console.log(summary(requests.length, failed));
  return failed === 0;
};

const line = ({ request, events, wrong }: Checked): string =>
  `${groupReference(request)}  ${wrong.length === 0 ? `holds, ${events} events` : `DOES NOT HOLD: ${wrong.join('; ')}`}`;

const summary = (checked: number, failed: number): string =>
  failed === 0 ? `Requests checked: ${checked}. All hold.` : `Requests checked: ${checked}. Not holding: ${failed}.`;

const checkFiles = async (files: string[], known: Parameters<typeof checkDocument>[1]): Promise<boolean> => {
  let hold = true;
  for (const file of files) hold = (await checkDocument(file, known)) && hold;
  return hold;
};

await command(async () => {
  const { values, positionals } = parse();
  const isFile = (one: string) => one.toLowerCase().endsWith('.pdf');
  if (positionals.some(isFile)) {
    if (!positionals.every(isFile)) throw new Complaint(howTo);
    const keys = knownKeys(values.seal ?? [], values.data);
    const hasLedger = values.data !== undefined || process.env.TABLE_NAME !== undefined;
    if (!hasLedger) return checkFiles(positionals, { keys });
    return onTarget(values.data, (target) => checkFiles(positionals, { keys, target }));
  }
  const named = positionals.map(referenceIn);
  return onTarget(values.data, (target) => check(target, named));
});
