import { expect, test } from 'vitest';
import { machine, openService, waiting, writing } from './service.ts';

const caught = (error: string, Next: string) => ({ Catch: [{ ErrorEquals: [error], ResultPath: null, Next }] });

test('the output of an answer becomes the state, unless the result is thrown away', async () => {
  const { start, succeed, token, describe } = await openService(
    machine('Kept', { Kept: waiting('kept', { ResultPath: null, Next: 'New' }), New: waiting('new', { End: true }) }),
  );
  await start('one', { round: 1 });
  await succeed(token('kept'), { round: 7 });
  await succeed(token('new'), { round: 2 });
  expect((await describe()).output).toBe('{"round":2}');
});

test('an error goes where it is caught by name; without a catch it fails the execution', async () => {
  const { start, fail, token, rows, describe } = await openService(
    machine('Ask', {
      Ask: waiting('ask', { ...caught('Rejected', 'No'), Next: 'Yes' }),
      Yes: { Type: 'Succeed' },
      No: writing('no', { End: true }),
    }),
  );
  await start('one');
  await fail(token('ask'), 'Rejected');
  expect(rows()).toEqual(['ask', 'no']);
  await start('two');
  await fail(token('ask'), 'Expired');
  expect(await describe('two')).toMatchObject({ status: 'FAILED', error: 'Expired' });
});

test('side by side both write at once, and both must be answered', async () => {
  const { start, succeed, token, rows, describe } = await openService(both({ Next: 'After' }));
  await start();
  expect(rows().sort()).toEqual(['left', 'right']);
  await succeed(token('left'));
  expect((await describe()).status).toBe('RUNNING');
  await succeed(token('right'));
  expect(rows().at(-1)).toBe('after');
});

test('a branch that fails cuts the other: its token has timed out', async () => {
  const { start, fail, succeed, token, rows } = await openService(
    both({ ...caught('Rejected', 'After'), Next: 'Done' }),
  );
  await start();
  const [left, right] = [token('left'), token('right')];
  await fail(left, 'Rejected');
  expect(rows().at(-1)).toBe('after');
  await expect(succeed(right)).rejects.toThrow('Task Timed Out');
});

test('a choice tests what is there before it asks for its value', async () => {
  const test = (Variable: string) => [
    { Variable, IsPresent: true },
    { Variable, BooleanEquals: true },
  ];
  const { start, rows } = await openService(
    machine('Which?', {
      'Which?': { Type: 'Choice', Choices: [{ And: test('$.legal'), Next: 'Legal' }], Default: 'Other' },
      Legal: writing('legal', { End: true }),
      Other: writing('other', { End: true }),
    }),
  );
  for (const [name, input] of Object.entries({ yes: { legal: true }, no: { legal: false }, none: {} }))
    await start(name, input);
  expect(rows()).toEqual(['legal', 'other', 'other']);
});

test('a write that fails for a moment is made again, with the same token', async () => {
  const { start, succeed, trouble, tokens, describe } = await openService(
    machine('Ask', { Ask: waiting('ask', { End: true }) }),
  );
  trouble.push(new Error('ECONNREFUSED'), new Error('ECONNREFUSED'));
  await start();
  await expect.poll(() => tokens('ask')).toHaveLength(1);
  await succeed(tokens('ask')[0] ?? '');
  expect((await describe()).status).toBe('SUCCEEDED');
});

test('a wait ends by policy time, and only then', async () => {
  const { start, passTo, rows, succeed, token } = await openService(
    machine('Ask', {
      Ask: waiting('ask', { TimeoutSeconds: 86_400, ...caught('States.Timeout', 'Late'), Next: 'Late' }),
      Late: writing('late', { End: true }),
    }),
  );
  await start();
  await passTo('2027-01-05T08:59:59Z');
  expect(rows()).toEqual(['ask']);
  await passTo('2027-01-05T09:00:00Z');
  expect(rows()).toEqual(['ask', 'late']);
  await expect(succeed(token('ask'))).rejects.toThrow('Task Timed Out');
});

test('an execution that outlives its own time is timed out, whatever it waits for', async () => {
  const { start, passTo, describe, succeed, token } = await openService(
    machine('Ask', { Ask: waiting('ask', { End: true, TimeoutSeconds: 999_999 }) }, { TimeoutSeconds: 86_400 }),
  );
  await start();
  await passTo('2027-01-05T09:00:00Z');
  expect((await describe()).status).toBe('TIMED_OUT');
  await expect(succeed(token('ask'))).rejects.toThrow('Task Timed Out');
});

const branch = (name: string) => ({ StartAt: name, States: { [name]: waiting(name, { End: true }) } });
const both = (ways: object) =>
  machine('Both', {
    Both: { Type: 'Parallel', Branches: [branch('left'), branch('right')], ResultPath: null, ...ways },
    After: waiting('after', { End: true }),
    Done: { Type: 'Succeed' },
  });
