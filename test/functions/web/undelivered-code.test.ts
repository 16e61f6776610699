import { expect, test } from 'vitest';
import { postmaster } from '../../../functions/postmaster/postmaster.ts';
import { now } from '../../workflows/examples.ts';
import { does, openCeremony, withCode } from './ceremony.ts';

test('a code that comes back is an incident of its own, which is over once that person has signed', async () => {
  const ceremony = await openCeremony();
  const { path, code } = await withCode(ceremony);
  const { ledger } = ceremony.site.ports;
  const sent = (await ledger.messages(ceremony.request)).find(({ kind }) => kind === 'code');
  const heard = {
    eventType: 'Bounce',
    mail: { tags: { request: [ceremony.request], message: [sent?.id] } },
    bounce: { bounceType: 'Permanent' },
  };
  const Sns = { MessageId: 'sns-1', Timestamp: now.toISOString(), Message: JSON.stringify(heard) };
  await postmaster(ceremony.site.ports)({ Records: [{ Sns }] } as never);
  const incident = async () => (await ledger.find(ceremony.request))?.head.incident;
  expect(await incident()).toBe('code bounced');
  await does(ceremony, path, { deed: 'sign', code });
  expect(await incident()).toBe('');
});
