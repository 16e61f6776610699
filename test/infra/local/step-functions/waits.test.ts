import { expect, test } from 'vitest';
import { openWaits } from '../../../../infra/local/step-functions/waits.ts';

const until = (at: string) => ({ timeoutAt: new Date(at) });
const yes = { output: { round: 1 } };

test('an answer that comes before the run is back at its wait is kept for it', async () => {
  const waits = openWaits({ spent: ['open', 'done'], open: ['open'] });
  waits.answer('open', yes);
  expect(await waits.wait('open', until('2027-01-05'))).toEqual(yes);
  expect(() => waits.answer('open', yes)).toThrow('Task Timed Out');
});

test('a token that was cut, or answered before the restart, waits for nobody', () => {
  const waits = openWaits({ spent: ['open', 'done'], open: ['open'] });
  waits.cut('open');
  for (const token of ['open', 'done']) expect(() => waits.answer(token, yes)).toThrow('Task Timed Out');
});

test('whoever has waited long enough is told so; the others wait on', async () => {
  const waits = openWaits({ spent: [], open: [] });
  const short = waits.wait('short', until('2027-01-04'));
  const long = waits.wait('long', until('2027-01-06'));
  waits.timeOut(new Date('2027-01-05'));
  expect(await short).toMatchObject({ error: 'States.Timeout' });
  waits.answer('long', yes);
  expect(await long).toEqual(yes);
});
