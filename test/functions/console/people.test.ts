import { expect, test } from 'vitest';
import type { Answer, Console } from './console.ts';
import { page, panels, plain, seen } from './looking.ts';
import { answered, underReview } from './requests.ts';

const peopleIn = ({ document }: Answer): string[] =>
  [...document.querySelectorAll('.rows tbody tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)).join(' | '),
  );

test('people stand with what they answered and what became of their mail, the latest first, also of those asked in the same second', async () => {
  const told = async (console: Console) => {
    await underReview(console);
    const answer = { ask: 'commercial', person: 'employee:carmen', choice: 'approve' };
    await answered(console, answer);
    const [message] = (await console.memory.ledger.messages('ABCDEFGH')).filter((one) => one.to.id === 'employee:luis');
    await console.memory.work.delivery('ABCDEFGH', message?.id ?? '', { state: 'bounced', problem: 'Permanent' });
  };
  expect(peopleIn(await seen(page, told))).toEqual([
    expect.stringMatching(/^Aprobación legal \| Luis Prado .* \| pendiente \| devuelto 24 nov 2026/),
    expect.stringMatching(/^Aprobación comercial \| Carmen Soto \(IMTCloud\).*carmen@imtcloud\.example \| Aprobar · /),
    expect.stringMatching(/^La otra parte confirma las condiciones \| Nuria Vega .* \| Confirmo estas condiciones/),
    expect.stringMatching(
      /^Confirmar el correo \| Elena Torres .* \| Sí, he enviado yo esta solicitud · .* \| pendiente de envío/,
    ),
  ]);
});

test('whoever need not answer any more is shown so, and why the request ended in their own words', async () => {
  const rejected = async (console: Console) => {
    await underReview(console);
    const answer = { ask: 'commercial', person: 'employee:carmen', choice: 'reject', reason: 'No nos conviene ahora.' };
    await answered(console, answer);
  };
  const answer = await seen(page, rejected);
  expect(peopleIn(answer).find((one) => one.startsWith('Aprobación legal'))).toContain('| ya no hace falta |');
  expect(panels(answer)[0]).toBe('No aprobada');
  expect(peopleIn(answer).find((one) => one.startsWith('Aprobación comercial'))).toMatch(
    /No aprobar.*No nos conviene ahora\./,
  );
  expect(answer.text).not.toContain('los demás');
});
