import { expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { StatusPage } from '../../../functions/pages/status-page.tsx';
import type { Head } from '../../../workflows/lifecycle/case.ts';
import { erased } from '../../../workflows/lifecycle/erased.ts';
import { handingOver, heard, offeredTo } from '../../workflows/change-of-implementer.story.ts';
import { directory, plain, today } from '../../workflows/examples.ts';
import { agreed, type Story, silent, story, underReview } from '../../workflows/lifecycle/story.ts';

const pageOf = (told: Story, more: Partial<Head> = {}, on = today): string => {
  const { workflow, current } = told.governed();
  const { round = 1 } = more;
  const forms = current.forms.flatMap((form) => (round > 1 ? [form, { ...form, round }] : [form]));
  const view = { workflow, directory, current: { ...current, forms, head: { ...current.head, ...more } } };
  return String(
    <StatusPage
      setting={{ language: 'es', path: '/s/x', identity, today: on }}
      view={{ ...view, action: '/s/x', problems: [], today: on, trail: [] }}
    />,
  );
};

test('what was approved is what is shown, with the number of its version once there is more than one', () => {
  expect(pageOf(agreed(), { status: 'approved' })).toContain(
    'IMTCloud ha aprobado el acuerdo exactamente en las condiciones que se muestran abajo. ',
  );
  expect(pageOf(agreed(), { status: 'in force', round: 2 })).toContain('que se muestran abajo (versión 2). ');
});

test('erasing adds no step that was never taken, and leaves no answer without a name', () => {
  const told = underReview(plain);
  const { workflow, current } = told.governed();
  const gone = { ...current, ...erased(current), forms: current.forms.map((one) => ({ ...one, values: {} })) };
  const page = String(
    <StatusPage
      setting={{ language: 'es', path: '/s/x', identity }}
      view={{
        ...{ workflow, directory, current: { ...gone, head: { ...gone.head, status: 'withdrawn' } } },
        ...{ action: '/s/x', problems: [], today, trail: [] },
      }}
    />,
  );
  expect(page).toContain('Aprobación comercial');
  expect(page).not.toMatch(/Aprobación legal|<strong><\/strong>/);
});

test('IMTCloud reviews what it refused itself, not what the other party declined', () => {
  const refused = underReview();
  refused.answer('legal', 'employee:luis', 'reject', { reason: 'Falta un plazo' });
  expect(pageOf(refused)).toContain('la revisará alguien que no haya intervenido');
  const declined = story();
  declined.open('mailbox');
  declined.answer('mailbox', 'requester', 'mine');
  declined.open('terms');
  declined.answer('terms', 'otherParty', 'decline', { reason: 'No nos conviene' });
  expect(pageOf(declined)).toContain('el motivo de la otra parte');
  expect(pageOf(declined)).not.toContain('la revisará');
});

test('that it can be reopened with everything typed is said once', () => {
  expect(pageOf(agreed(), { status: 'lapsed' }).match(/con todo lo que escribió/g)).toHaveLength(1);
});

test('a step that nobody answered in time is not said to be done', () => {
  const told = heard();
  expect(pageOf(told)).toContain('Audiencia de la empresa actual <span class="tag wait">pendiente</span>');
  silent(told, 'hearing');
  expect(pageOf(told)).toContain('Audiencia de la empresa actual <span class="tag">sin respuesta</span>');
  expect(pageOf(offeredTo())).toContain('Audiencia de la empresa actual <span class="tag good">hecho</span>');
});

test('past the point of no return it says so, and does not offer to withdraw', () => {
  expect(pageOf(offeredTo())).toContain('value="withdraw"');
  const bound = pageOf(handingOver());
  expect(bound).toContain('esta solicitud ya no se puede retirar');
  expect(bound).not.toContain('value="withdraw"');
});

test('a handover that nobody confirmed is no plain good news', () => {
  const page = pageOf(handingOver(), { status: 'approved', unsettled: true });
  expect(page).toContain('<div class="panel wait"><h2>Cambio hecho; traspaso sin confirmar</h2>');
  expect(page).toContain('La asignación de la nueva empresa, desde el lunes 11 de enero de 2027, se mantiene.');
});

test.each(['open', 'lapsed'] as const)('%s is no warning and no error', (status) => {
  expect(pageOf(agreed(), { status })).toContain('<div class="panel">');
});

test('a deadline is in the past only once it has passed: staff may have moved it since somebody else was asked', () => {
  const told = underReview();
  while (told.row('legal').schedule[0]?.step !== 'superior')
    told.silence('legal', new Date(told.row('legal').schedule[0]?.at ?? ''));
  const ended = 'Su plazo terminó el miércoles 9 de diciembre';
  expect(pageOf(told, {}, '2026-12-10')).toContain(ended);
  expect(pageOf(told, {}, '2026-12-09')).not.toContain('Su plazo terminó');
});
