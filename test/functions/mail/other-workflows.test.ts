import { expect, test } from 'vitest';
import { compose } from '../../../functions/mail/compose.ts';
import { addDays } from '../../../workflows/calendar.ts';
import type { Notice } from '../../../workflows/lifecycle/change.ts';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { reassign } from '../../../workflows/lifecycle/reassign.ts';
import { reviewFinding } from '../../../workflows/lifecycle/staff/review-finding.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { directoryOf, disputed, heard, offeredTo } from '../../workflows/change-of-implementer.story.ts';
import { byTwo } from '../../workflows/contract-examples.ts';
import { approved, atText, signed, underReview } from '../../workflows/contract-story.ts';
import { now } from '../../workflows/examples.ts';
import type { Story } from '../../workflows/lifecycle/story.ts';

type Wanted = Partial<Pick<Notice, 'kind'>> & { to: string };

const blocksOf = (told: Story, wanted: Wanted) => {
  const notice = told.told.findLast(({ kind, to }) => kind === wanted.kind && to.id === wanted.to);
  if (!notice) throw new Error(`Nothing of kind ${wanted.kind} was told to ${wanted.to}`);
  return compose(notice, { ...told.governed(), directory: told.directory }).blocks;
};

/** What stands in its paragraphs. */
const textOf = (told: Story, wanted: Wanted): string =>
  blocksOf(told, wanted)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');

const leadOf = (told: Story, wanted: Wanted): string | undefined => {
  const blocks = blocksOf(told, wanted);
  const lead = blocks.find(({ kind }) => kind === 'lead');
  return lead?.kind === 'lead' ? lead.text : undefined;
};

const later = (told: Story): Date => new Date(`${addDays(told.head.changedAt.slice(0, 10), 60)}T12:00:00Z`);
const silent = (told: Story, ask: string): void => {
  while (told.silence(ask, later(told))) if (told.row(ask).status !== 'waiting') return;
};

test('the implementer whose remedy is taken reads that, and the school that its request is withdrawn', () => {
  const told = heard();
  told.answer('hearing', 'currentImplementer', 'remedy', { reason: 'Un técnico fijo desde enero.' });
  told.open('remedy');
  told.answer('remedy', 'requester', 'take');
  expect([
    leadOf(told, { kind: 'withdrawn', to: 'currentImplementer' }),
    leadOf(told, { kind: 'withdrawn', to: 'requester' }),
  ]).toEqual([
    'Rosa Molina (Colegio Santa Ana de Oviedo) ha tomado la solución y ha retirado la solicitud.',
    'Ha retirado su solicitud.',
  ]);
});

test('the school reads whose answer did not come, and that it goes on all the same', () => {
  const told = heard();
  silent(told, 'hearing');
  expect(leadOf(told, { kind: 'progress', to: 'requester' })).toBe(
    'La empresa implantadora actual no ha respondido en su plazo, y su solicitud sigue adelante.',
  );
});

test('a company that lets an offer pass reads that its turn is over', () => {
  const told = offeredTo();
  silent(told, 'offer');
  expect(leadOf(told, { kind: 'passed over', to: 'implementer:costa' })).toBe(
    'El plazo terminó sin su respuesta: cuenta como no aceptado.',
  );
});

test('C1: a company whose certification ended reads why it is no longer asked, and the school why the next one is', () => {
  const told = offeredTo();
  const lost = told.directory.implementers.map((one) => (one.id === 'costa' ? { ...one, certified: false } : one));
  told.apply(reassign(told.governed(), now, { ...told.directory, implementers: lost }));
  expect([
    leadOf(told, { kind: 'passed over', to: 'implementer:costa' }),
    leadOf(told, { kind: 'progress', to: 'requester' }),
  ]).toEqual([
    'Ya no le pedimos esta respuesta: según nuestro directorio, la homologación de su empresa no está vigente (punto C1 de la Política general).',
    'La empresa elegida ya no puede aceptarlo, porque su homologación no está vigente (punto C1 de la Política general), y su solicitud sigue adelante.',
  ]);
});

test('the implementer reads what came of the review of a finding, and why', () => {
  const told = offeredTo();
  const finding = { school: '33104384', request: 'ABCDEFGH', on: '2026-11-24' };
  const deed = { by: 'staff:marta', reason: 'Se atendió a tiempo.', seen: told.head.version, at: now, salt: 's' };
  told.apply(reviewFinding(told.governed(), { ...deed, outcome: 'struck' }, directoryOf([finding])));
  const wanted = { kind: 'alert', to: 'currentImplementer' } as const;
  expect(leadOf(told, wanted)).toContain('se retira y ya no cuenta');
  expect(textOf(told, wanted)).toContain('Motivo: Se atendió a tiempo. La ha revisado alguien');
});

test('C2: while nobody of IMTCloud answers about the handover the school reads that the assignment stands, and never that it may submit again', () => {
  const told = disputed();
  for (const step of ['remind', 'substitute', 'superior', 'management']) {
    expect(told.row('handoverDispute').schedule[0]?.step).toBe(step);
    told.silence('handoverDispute', later(told));
    if (step === 'remind' || step === 'substitute') continue;
    const read = textOf(told, { kind: 'late', to: 'requester' });
    expect(read).toContain('la solicitud termina con el cambio hecho y el traspaso sin confirmar');
    expect(read).not.toMatch(/no decidida|presentarla/);
  }
  silent(told, 'handoverDispute');
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: later(told) }, told.directory));
  for (const to of ['requester', 'currentImplementer', 'implementer:costa', 'employee:marta']) {
    expect(leadOf(told, { kind: 'approved', to })).toContain('el traspaso queda sin confirmar');
    expect(textOf(told, { kind: 'approved', to })).toContain(
      'La asignación de la nueva empresa, desde el lunes 11 de enero de 2027, se mantiene.',
    );
  }
});

test('whoever need not give an opinion any more reads who asked for changes', () => {
  const told = underReview();
  told.answer('legal', 'employee:luis', 'changes', { reason: 'El preaviso ha de ser de sesenta días.' });
  expect(leadOf(told, { kind: 'no longer asked', to: 'employee:pilar' })).toBe(
    'Ya no hace falta que responda: Luis Prado (Legal de IMTCloud) ha pedido cambios.',
  );
});

test('whoever has signed beside another reads that the other did, and not that they need not', () => {
  const told = atText(approved(underReview(byTwo)));
  told.answer('text', 'requester', 'accept');
  signed(told, 'sign', 'firstSigner', 'secondSigner');
  const wanted = { kind: 'someone answered', to: 'firstSigner' } as const;
  expect(leadOf(told, wanted)).toBe('Laura Peña (Campus Vivo Educación, S.L.) ha firmado.');
  expect(textOf(told, wanted)).not.toContain('hace falta');
});

const inVain =
  'Usted había firmado: su firma no tiene efecto, porque la solicitud se ha cerrado, y no hay nada en vigor.';
const signedByTheCompany = (): Story => {
  const told = atText();
  told.answer('text', 'requester', 'accept');
  return signed(told, 'sign', 'firstSigner');
};

test('whoever has signed reads that it has no effect when the request is withdrawn, and nobody else does', () => {
  const told = signedByTheCompany();
  told.apply(withdraw(told.governed(), now, told.directory));
  expect(textOf(told, { kind: 'withdrawn', to: 'firstSigner' })).toContain(inVain);
  for (const to of ['requester', 'employee:luis'])
    expect(textOf(told, { kind: 'withdrawn', to })).not.toContain('su firma');
});

test('the same when nobody of IMTCloud countersigns and it is closed undecided', () => {
  const told = signedByTheCompany();
  told.open('countersign');
  silent(told, 'countersign');
  expect(told.head.status).toBe('undecided');
  expect(textOf(told, { kind: 'undecided', to: 'firstSigner' })).toContain(inVain);
  expect(textOf(told, { kind: 'undecided', to: 'employee:luis' })).not.toContain('su firma');
});
