import { parseArgs } from 'node:util';
import { Complaint } from '../../infra/local/complaint.ts';

export type Options = { json: boolean };

/** What `npm run bench` was asked for. @throws Complaint */
export const readOptions = (args: string[]): Options => {
  try {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    return { json: values.json };
  } catch {
    throw new Complaint(`npm run bench takes only --json, not "${args.filter((one) => one !== '--json').join(' ')}".`);
  }
};
