import type { IntegrationContract } from '../../workflows/integration-contract.form.ts';
import { byTwo } from '../workflows/contract-examples.ts';
import { dayAhead } from './days.ts';

/** A platform's contract with two signers and personal data, from 60 days ahead, and who takes part in it. */
export const exampleContract = (more: Partial<IntegrationContract> = {}, now = new Date()) => {
  const values: IntegrationContract = { ...byTwo, firstDay: dayAhead(now, 60), ...more };
  return {
    values,
    people: {
      requester: { name: values.requesterName, mailbox: values.requesterMailbox },
      first: { name: values.firstSignerName, mailbox: values.firstSignerMailbox },
      second: { name: values.secondSignerName ?? '', mailbox: values.secondSignerMailbox ?? '' },
    },
  };
};
