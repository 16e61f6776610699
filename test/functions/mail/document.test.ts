import { describe, expect, test } from 'vitest';
import { compose } from '../../../functions/mail/compose.ts';
import type { Content } from '../../../functions/mail/content.ts';
import type { Notice } from '../../../workflows/lifecycle/change.ts';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { onDay } from '../../../workflows/lifecycle/on-day.ts';
import { byTwo, campus } from '../../workflows/contract-examples.ts';
import { approved, atText, contractOf, made, sealed, signed, underReview } from '../../workflows/contract-story.ts';
import { now } from '../../workflows/examples.ts';
import type { Story } from '../../workflows/lifecycle/story.ts';

const mailOf = (told: Story, wanted: Partial<Notice> & { to?: never }, person: string): Content => {
  const notice = told.told.findLast(
    (one) =>
      one.to.id === person && Object.entries(wanted).every(([name, value]) => one[name as keyof Notice] === value),
  );
  if (!notice) throw new Error(`Nothing of the kind was told to ${person}`);
  return compose(notice, { ...told.governed(), directory: told.directory });
};
const factsIn = ({ blocks }: Content) =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])).map(({ label, value }) => [label, value]),
  );
const textOf = ({ blocks }: Content) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'lead' ? [block.text] : [])).join('\n');

const toSign = (told: Story): Story => {
  told.answer('text', 'requester', 'accept');
  told.open('sign');
  return told;
};

describe('whoever has to read a document', () => {
  test('knows which one it is before opening it, and its key terms', () => {
    const facts = factsIn(mailOf(atText(), { kind: 'asked', ask: 'text' }, 'requester'));
    expect(facts.Documento).toBe(`se abre con el enlace. SHA-256: ${contractOf(1).sha256}`);
    expect(facts['Datos personales']).toContain('alumnado');
  });
  test('reads nothing of one that is not drawn', () => {
    const facts = factsIn(mailOf(underReview(), { kind: 'asked', ask: 'legal' }, 'employee:luis'));
    expect(facts).not.toHaveProperty('Documento');
  });
});

describe('whoever gives an opinion', () => {
  test('reads what it is about', () => {
    const mail = mailOf(underReview(), { kind: 'asked', ask: 'dataProtection' }, 'employee:pilar');
    expect(factsIn(mail)['Datos personales']).toContain('alumnado');
    expect(textOf(mail)).toContain('solo por instrucción documentada');
  });
});

describe('whoever signs and did not write to us', () => {
  test.each(['firstSigner', 'secondSigner'])('reads who gave the address of the %s', (person) => {
    const told = toSign(atText(approved(underReview(byTwo))));
    const text = textOf(mailOf(told, { kind: 'asked', ask: 'sign' }, person));
    expect(text).toContain('Irene Campos, de Campus Vivo Educación, S.L., nos dio su nombre y esta dirección');
    expect(text).toContain('Puede oponerse');
  });
  test('who gave it themselves is told nothing of the kind, nor is IMTCloud', () => {
    const own = toSign(atText(approved(underReview({ ...campus, firstSignerMailbox: campus.requesterMailbox }))));
    expect(textOf(mailOf(own, { kind: 'asked', ask: 'sign' }, 'firstSigner'))).not.toContain('nos dio su nombre');
    const ours = signed(toSign(atText()), 'sign', 'firstSigner');
    ours.open('countersign');
    expect(textOf(mailOf(ours, { kind: 'asked', ask: 'countersign' }, 'employee:sara'))).not.toContain('nos dio');
  });
});

describe('once it is sealed', () => {
  const inForce = () => {
    const told = signed(toSign(atText()), 'sign', 'firstSigner');
    signed(told, 'countersign', 'employee:sara');
    made(told, 'seal', sealed);
    told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, told.directory));
    return told;
  };
  test.each(['requester', 'firstSigner', 'employee:sara'])('%s reads which document both parties have', (person) => {
    const { 'Documento firmado y sellado': document } = factsIn(mailOf(inForce(), { kind: 'approved' }, person));
    expect(document).toBe(`se abre con el enlace. SHA-256: ${sealed.sha256}`);
  });
  test('and so they do on the day on which it comes into force', () => {
    const told = inForce();
    told.apply(onDay(told.governed(), new Date(told.head.schedule[0]?.at ?? ''), told.directory));
    for (const person of ['requester', 'firstSigner'])
      expect(factsIn(mailOf(told, { kind: 'in force' }, person))['Documento firmado y sellado']).toContain(
        sealed.sha256,
      );
  });
});
