import directory from '../../infra/local/example-directory.json' with { type: 'json' };
import type { Employee, Role } from '../../workflows/directory/employee.ts';
import { certified, Directory } from '../../workflows/directory.ts';
import type { ThirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import { publisher } from '../workflows/examples.ts';
import { dayAhead } from './days.ts';

type Part = { name: string; mailbox: string };

const known = Directory.parse(directory);

/** A request that names the first certified implementer of the example directory, and who will be asked about it. */
export const exampleRequest = (more: Partial<ThirdPartyAgreement> = {}, now = new Date()) => {
  const [implementer] = certified(known);
  if (!implementer) throw new Error('The example directory has no certified implementer');
  const values: ThirdPartyAgreement = { ...publisher, implementer: implementer.id, ...daysFrom(now), ...more };
  return {
    values,
    people: {
      requester: { name: values.requesterName, mailbox: values.requesterMailbox },
      implementer: implementer.contact,
      commercial: holder('commercial'),
      legal: holder('legal'),
      management: holder('management'),
    } satisfies Record<string, Part>,
  };
};

/** Whoever holds a role first. */
export const holder = (role: Role): Employee => {
  const found = known.employees.find((one) => one.active && one.roles.includes(role));
  if (!found) throw new Error(`Nobody of the example directory is ${role}`);
  return found;
};

/** From 60 days ahead, for a year: the dates stay ahead of any clock. */
const daysFrom = (now: Date) => ({ firstDay: dayAhead(now, 60), lastDay: dayAhead(now, 60 + 364) });
