import { expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { ReceiptPage } from '../../../functions/pages/receipt-page.tsx';
import type { Status } from '../../../workflows/lifecycle/case.ts';
import { directory, publisher } from '../../workflows/examples.ts';
import { agreed, type Story } from '../../workflows/lifecycle/story.ts';

const pageOf = (told: Story, more: { status?: 'ended'; erased?: true } = {}): string => {
  const { workflow, current } = told.governed();
  const head = { ...current.head, ...more };
  const receipt = { workflow, directory, current: { ...current, head }, row: told.row('terms'), person: 'otherParty' };
  return String(<ReceiptPage setting={{ language: 'es', path: '/a/x', identity }} receipt={receipt} />);
};

test('whoever answered finds what they answered, and the request as it stands', () => {
  expect(pageOf(agreed())).toContain('Confirmo estas condiciones');
  expect(pageOf(agreed())).toContain(publisher.promoted);
});

test('what has ended is blocked, and what is erased is gone', () => {
  expect(pageOf(agreed(), { status: 'ended' })).not.toContain(publisher.promoted);
  expect(pageOf(agreed(), { erased: true })).not.toContain(publisher.promoted);
});

const after = (told: Story, status: Status, more: { erased?: true } = {}): string => {
  const { workflow, current } = told.governed();
  const head = { ...current.head, status, ...more };
  const receipt = { workflow, directory, current: { ...current, head }, row: told.row('terms'), person: 'otherParty' };
  return String(<ReceiptPage setting={{ language: 'es', path: '/a/x', identity }} receipt={receipt} />);
};
const promise = 'Le escribiremos cuando se decida del todo';

test('what follows is promised only while it has still to come', () => {
  expect(pageOf(agreed())).toContain(promise);
  for (const [status, said] of [
    ['approved', 'ya está aprobada'],
    ['in force', 'aprobada y en vigor'],
    ['rejected', 'no se ha aprobado'],
    ['withdrawn', 'se ha retirado'],
    ['lapsed', 'ha caducado'],
    ['undecided', 'sin que IMTCloud la decidiera'],
  ] as const) {
    expect(after(agreed(), status)).toContain(said);
    expect(after(agreed(), status)).not.toContain(promise);
  }
});

test('of what is erased nobody is named, by name or between empty brackets', () => {
  const page = after(agreed(), 'withdrawn', { erased: true });
  expect(page).toContain('sus datos personales se han borrado');
  expect(page).not.toMatch(new RegExp(`${promise}|Legal de IMTCloud|Luis Prado`));
});
