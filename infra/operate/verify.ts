import { parseArgs } from 'node:util';
import { groupReference, type Reference } from '../../workflows/reference.ts';
import { Complaint } from '../local/complaint.ts';
import { type Checked, checkRequest, requestsIn } from './check-request.ts';
import { command, referenceIn } from './command.ts';
import { onTarget, type Target } from './target.ts';

// `npm run verify`, or `npm run verify -- ABCD-EFGH …`: whether the record of every request, or of those named, holds.
const howTo = 'Say nothing for all requests, or the references of some; and --data DIR if the stack is not on .aval.';

const readArguments = (): { data: string | undefined; named: Reference[] } => {
  const { values, positionals } = parse();
  return { data: values.data, named: positionals.map(referenceIn) };
};

const parse = () => {
  try {
    return parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
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

await command(async () => {
  const { data, named } = readArguments();
  return onTarget(data, (target) => check(target, named));
});
