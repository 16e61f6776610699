import { expect, test } from 'vitest';
import { readForm } from '../../workflows/vocabulary/form.ts';
import { asksOf } from '../../workflows/vocabulary/workflow.ts';
import { directory, today } from './examples.ts';
import { type PooledLicences, pooledLicences } from './pooled-licences.ts';

const group: PooledLicences = {
  name: 'Olga Ríos',
  mailbox: 'olga@congregacion.example',
  group: 'Congregación de Santa Clara',
  licences: '1200',
  amount: '5000.00',
  global: 'yes',
};

test.each(['5000.01', '9000.00', '10000.00'])('management decides on %s euros too', (amount) => {
  expect(asksOf(pooledLicences, group)).toEqual(['mailbox', 'commercial']);
  expect(asksOf(pooledLicences, { ...group, amount })).toEqual(['mailbox', 'commercial', 'management']);
});

test('C3: licences are pooled only when buying is global', () => {
  const { problems } = readForm(pooledLicences, { ...group, global: 'no' }, { directory, today });
  expect(problems).toMatchObject([{ field: 'global', clause: 'C3' }]);
});
