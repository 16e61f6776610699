import { expect, test } from 'vitest';
import { integrationContract } from '../../../../workflows/integration-contract.ts';
import { signingWindow } from '../../../../workflows/lifecycle/signing/window.ts';

test('a contract may be signed for the 15 and the 10 business days of its parties, from the day on which it is drawn', () => {
  expect(signingWindow(integrationContract, new Date('2026-10-01T09:00:00Z'))).toEqual({
    from: '2026-10-01',
    until: '2026-11-06',
  });
});
