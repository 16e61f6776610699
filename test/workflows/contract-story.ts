import type { Directory } from '../../workflows/directory.ts';
import { integrationContract } from '../../workflows/integration-contract.ts';
import { type Document, deedDone } from '../../workflows/lifecycle/deed-done.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { campus, directory as example } from './contract-examples.ts';
import { now } from './examples.ts';
import { type Story, story } from './lifecycle/story.ts';
import { ceremony } from './small-contract-story.ts';

/** A contract as drawn for a round; `sara` is named to sign it. */
export const contractOf = (round: number): Document => ({
  name: `ABCDEFGH/${round}/contract.pdf`,
  sha256: String(round).repeat(64),
  pages: 4,
  templateVersion: 'integration-contract/1',
  contractDigest: 'd'.repeat(64),
  signatories: ['employee:sara'],
});

export const sealed: Document = { ...contractOf(1), name: 'ABCDEFGH/1/sealed.pdf', sha256: 'e'.repeat(64) };

/** Its mailbox is confirmed, and IMTCloud is asked. */
export const underReview = (values: Values = campus, directory: Directory = example): Story => {
  const told = story(values, directory, integrationContract);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  put(told);
  return told;
};

/** The asks of the review that nobody has answered in this round. */
const put = (told: Story): void => {
  told.open('technical');
  told.open('legal');
  if (told.head.facts.personalData) told.open('dataProtection');
};

export const approved = (told: Story = underReview()): Story => {
  told.answer('technical', 'employee:teo', 'approve');
  told.answer('legal', 'employee:luis', 'approve');
  if (told.head.facts.personalData) told.answer('dataProtection', 'employee:pilar', 'favourable');
  return told;
};

/** The documents Lambda has done its deed. */
export const made = (told: Story, ask: 'draw' | 'seal', document: Document = contractOf(told.head.round)) =>
  told.apply(
    deedDone(told.governed(), {
      ask,
      round: told.head.round,
      at: now,
      document,
      event: ask === 'draw' ? 'DocumentDrawn' : 'DocumentSealed',
    }),
  );

/** The contract is drawn, and the platform is asked whether it accepts its text. */
export const atText = (told: Story = approved()): Story => {
  made(told, 'draw');
  told.open('text');
  return told;
};

/** The platform wants changes, and has sent these. */
export const changed = (told: Story, values: Values): Story => {
  told.answer('text', 'requester', 'changes', { reason: 'Hay que corregir un dato' });
  told.open('changes');
  told.apply(
    edit(told.governed(), { round: told.head.round, person: 'requester', values, at: now, salt: 's' }, told.directory),
  );
  put(told);
  return told;
};

/** Each of these has seen the contract, been sent a code and typed it. */
export const signed = (told: Story, ask: 'sign' | 'countersign', ...people: string[]): Story => {
  told.open(ask);
  for (const person of people) {
    const who = { ask, round: told.head.round, person };
    ceremony(told).see(who);
    ceremony(told).askCode(who, { name: nameOf(told, who) });
    ceremony(told).sign(who);
  }
  return told;
};

/** As the document has it. */
const nameOf = (told: Story, { ask, person }: { ask: string; person: string }): string =>
  told.row(ask).people.find(({ id }) => id === person)?.name ?? '';
