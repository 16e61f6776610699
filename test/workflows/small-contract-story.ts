import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { askQuestion } from '../../workflows/lifecycle/signing/ask-question.ts';
import { doNotSign } from '../../workflows/lifecycle/signing/do-not-sign.ts';
import type { Drawn } from '../../workflows/lifecycle/signing/document.ts';
import { seeDocument } from '../../workflows/lifecycle/signing/see-document.ts';
import { type AskingForCode, sendCode } from '../../workflows/lifecycle/signing/send-code.ts';
import { sendRefusalCode } from '../../workflows/lifecycle/signing/send-refusal-code.ts';
import { type Signature, sign } from '../../workflows/lifecycle/signing/sign.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { now } from './examples.ts';
import { type Story, story } from './lifecycle/story.ts';
import { aDocument, aLease, lease, withSignatory } from './small-contract.ts';

export const first = { ask: 'sign', round: 1, person: 'firstSigner' };
export const second = { ask: 'sign', round: 1, person: 'secondSigner' };
export const ours = { ask: 'countersign', round: 1, person: 'employee:marta' };

export const seat = { source: '203.0.113.7', userAgent: 'A browser', language: 'es' } as const;
export const details = { name: 'Raquel Ibáñez Soler', position: 'Apoderada', consents: true, powers: true } as const;

/** So many seconds later. */
export const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

type Who = typeof first;

/** The ceremony of one request in memory, each deed by its own rule. */
export const ceremony = (told: Story) => ({
  see: (who: Who, more: { ticked?: boolean; at?: Date } = {}) =>
    told.apply(seeDocument(told.governed(), { ticked: true, at: now, ...who, ...more })),
  askCode: (who: Who, more: Partial<AskingForCode> = {}) =>
    told.apply(sendCode(told.governed(), { ...details, language: 'es', ...who, ...at(more.clock), ...more })),
  sign: (who: Who, more: Partial<Signature> = {}) =>
    told.apply(
      sign(
        told.governed(),
        { ...who, ...seat, code: { number: 1, right: true }, salt: 's', ...at(more.clock), ...more },
        told.directory,
      ),
    ),
  askRefusalCode: (who: Who, reason: string, more: { clock?: Date } = {}) =>
    told.apply(sendRefusalCode(told.governed(), { ...who, reason, ...at(more.clock) })),
  refuse: (who: Who, more: Partial<Parameters<typeof doNotSign>[1]> = {}) =>
    told.apply(
      doNotSign(
        told.governed(),
        { ...who, code: { number: 1, right: true }, salt: 's', ...at(more.clock), ...more },
        told.directory,
      ),
    ),
  question: (who: Who, question: string) =>
    told.apply(askQuestion(told.governed(), { ...who, question, at: now, salt: 'q' })),
});

/** Business time goes with the clock on the wall. */
const at = (clock: Date = now) => ({ at: clock, clock });

/** The documents Lambda has drawn a contract. */
export const drawn = (told: Story, document: Drawn = aDocument): void => {
  const { head } = told;
  const row: AskRow = {
    name: 'draw',
    round: head.round,
    status: 'done',
    people: [],
    excused: [],
    answers: [],
    openedAt: now.toISOString(),
    deadline: now.toISOString(),
    schedule: [],
    document,
    signal: true,
  };
  const event = {
    type: 'DocumentSeen',
    at: now.toISOString(),
    by: 'documents',
    ask: 'draw',
    round: head.round,
  } as const;
  told.apply({ head, asks: [row], event, notices: [] });
};

/** A contract that waits for whoever signs it first. */
export const toSign = (more: Partial<Values> = {}): Story => {
  const told = story({ ...aLease, ...more }, withSignatory, lease);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  drawn(told);
  told.open('sign');
  return told;
};

/** Somebody has seen it and been sent a code. */
export const withCode = (who: Who = first, more: Partial<Values> = {}): Story => {
  const told = toSign(more);
  ceremony(told).see(who);
  ceremony(told).askCode(who);
  return told;
};
