import { expect, test } from 'vitest';
import type { Execution } from '../../../functions/console/ports.ts';
import { type Console, openConsole, staffOf } from './console.ts';
import { underReview, withdrawn } from './requests.ts';

const running: Execution = {
  arn: 'arn:aws:states:eu-south-2:000000000000:execution:Machine:ABCDEFGH-1',
  status: 'RUNNING',
  startedAt: '2026-11-24T09:00:00.000Z',
  waitsAt: ['Commercial approval', 'Legal approval'],
};

/** What the page says of the execution. */
const toldBy = async (console: Console): Promise<string> => {
  const { document } = await (await staffOf(console)).ask('/console/requests/ABCDEFGH');
  const section = [...document.querySelectorAll('section')].find(
    (one) => one.querySelector('h2')?.textContent === 'Ejecución',
  );
  return (section?.textContent ?? '').replace(/\s+/g, ' ');
};

/** A request under review whose run Step Functions describes so. */
const described = async (execution?: Execution, started = true): Promise<Console> => {
  const console = await openConsole();
  await underReview(console);
  if (started) await console.memory.work.settleStart('ABCDEFGH', 1);
  if (execution) console.runs.set('ABCDEFGH-1', execution);
  return console;
};

test('a run says since when it runs and what it waits at, in words', async () => {
  const told = await toldBy(await described(running));
  expect(told).toContain('en marcha desde el martes 24 de noviembre de 2026, 10:00.');
  expect(told).toContain('Espera en: Aprobación comercial, Aprobación legal.');
  expect(told).toContain(running.arn);
});

test('states that stand apart by a suffix, and states that no ask has, are told too', async () => {
  const waitsAt = ['Commercial approval (alone)', 'Needs staff'];
  expect(await toldBy(await described({ ...running, waitsAt }))).toContain(
    'Espera en: Aprobación comercial, Needs staff.',
  );
});

test.each(['FAILED', 'TIMED_OUT', 'ABORTED', 'SUCCEEDED'])(
  '%s while the request is under way is wrong',
  async (status) => {
    const over = { ...running, status, waitsAt: [] };
    expect(await toldBy(await described(over))).toContain('la solicitud sigue en curso: no avanzará sola');
  },
);

test('a run that ended with its request is as it should be', async () => {
  const over = { ...running, status: 'SUCCEEDED', endedAt: '2026-11-25T14:31:00.000Z', waitsAt: [] };
  const console = await described(over);
  await withdrawn(console, 'ABCDEFGH');
  const told = await toldBy(console);
  expect(told).toContain(
    'terminada el miércoles 25 de noviembre de 2026, 15:31 (empezó el martes 24 de noviembre de 2026, 10:00).',
  );
  expect(told).not.toContain('no avanzará sola');
});

test('a run that has still to start is about to', async () => {
  expect(await toldBy(await described(undefined, false))).toContain('Está a punto de empezar.');
});

test('a run that nobody knows while the request is under way is wrong', async () => {
  expect(await toldBy(await described())).toContain('Step Functions no la conoce');
});

test('a run of a request long over is not kept', async () => {
  const console = await described();
  await withdrawn(console, 'ABCDEFGH');
  expect(await toldBy(console)).toContain('Step Functions no la conserva');
});

test('when Step Functions cannot be asked, everything else is there', async () => {
  const console = await openConsole();
  console.ports.executions.describe = async () => {
    throw new Error('ThrottlingException: arn:aws:secret');
  };
  await underReview(console);
  const { status, text } = await (await staffOf(console)).ask('/console/requests/ABCDEFGH');
  expect(status).toBe(200);
  expect(text).toContain('No se ha podido preguntar a Step Functions');
  expect(text).toContain('Carmen Soto');
  expect(text).not.toContain('Throttling');
});
