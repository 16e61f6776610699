import { parseArgs } from 'node:util';
import { groupReference } from '../../workflows/reference.ts';
import { Complaint } from '../local/complaint.ts';
import { command, referenceIn } from './command.ts';
import { eraseRequest, requestsWith, type Why } from './erasure.ts';
import { onTarget, type Target } from './target.ts';

// `npm run erase -- --request ABCD-EFGH --reason "…"`, or `--address name@example.com`: removes personal data for good.
const howTo =
  'Say --request REFERENCE or --address MAILBOX, and --reason "why"; --even-kept if an authority or a court orders to erase what is kept as evidence; and --data DIR if the stack is not on .aval.';

type Wanted = { data: string | undefined } & Why & ({ request: string } | { address: string });

const readArguments = (): Wanted => {
  const { request, address, reason = '', data, 'even-kept': evenKept = false } = parse();
  if ((request === undefined) === (address === undefined) || reason.trim() === '') throw new Complaint(howTo);
  const why = { data, reason: reason.trim(), evenKept };
  return request === undefined ? { ...why, address: String(address) } : { ...why, request: referenceIn(request) };
};

const parse = () => {
  const text = { type: 'string' } as const;
  const texts = { request: text, address: text, reason: text, data: text };
  try {
    return parseArgs({ options: { ...texts, 'even-kept': { type: 'boolean' } } }).values;
  } catch {
    throw new Complaint(howTo);
  }
};

const eraseOne = async (target: Target, request: string, why: Why): Promise<void> => {
  const done = await eraseRequest(target, request, why);
  console.log(`${groupReference(request)}  ${done === 'erased' ? 'erased' : 'had been erased before'}`);
};

/** Everything that is over; what is not is said and left. */
const eraseAddress = async (target: Target, address: string, why: Why): Promise<void> => {
  const found = await requestsWith(target, address);
  if (found.length === 0) throw new Complaint(`No request has the address ${address}.`);
  for (const { request } of found) {
    await eraseOne(target, request, why).catch((fault) => {
      if (!(fault instanceof Complaint)) throw fault;
      console.log(fault.message);
    });
  }
};

await command(async () => {
  const wanted = readArguments();
  await onTarget(wanted.data, (target) =>
    'request' in wanted ? eraseOne(target, wanted.request, wanted) : eraseAddress(target, wanted.address, wanted),
  );
  return true;
});
