import { expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { ReceiptPage } from '../../../functions/pages/receipt-page.tsx';
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
