import { expect, test } from 'vitest';
import { closing } from '../../../infra/local/closing.ts';

test('what was started last is stopped first, once', async () => {
  const stopped: string[] = [];
  const open = closing();
  for (const name of ['database', 'functions', 'gateway']) open.add(async () => stopped.push(name));
  await Promise.all([open.close(), open.close()]);
  expect(stopped).toEqual(['gateway', 'functions', 'database']);
});

test('a failure to stop one thing leaves nothing else running', async () => {
  const stopped: string[] = [];
  const open = closing();
  open.add(() => stopped.push('database'));
  open.add(() => {
    throw new Error('stuck');
  });
  await expect(open.close()).rejects.toThrow('stuck');
  expect(stopped).toEqual(['database']);
});
