import PostalMime, { type Email } from 'postal-mime';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import type { Message } from '../../../functions/ledger/port.ts';
import { after, written } from '../../../functions/ledger/written.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { mimeOf } from '../../../functions/mail/mime.ts';
import { type Directory, personOf } from '../../../workflows/directory.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import { declineAsk, handOver } from '../../../workflows/lifecycle/aside.ts';
import type { Case } from '../../../workflows/lifecycle/case.ts';
import type { Change, Governed, Notice } from '../../../workflows/lifecycle/change.ts';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { onDay } from '../../../workflows/lifecycle/on-day.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { correctAddress } from '../../../workflows/lifecycle/staff/correct-address.ts';
import { extend } from '../../../workflows/lifecycle/staff/extend.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import type { Language, Words } from '../../../workflows/vocabulary/words.ts';
import { directory as example, now, publisher } from '../../workflows/examples.ts';

export const secret = 's3cret'.repeat(7).concat('x');
export const figures = '12345678';
export const sender = { from: 'IMTCloud · Aval <aval@aval.example>', publicUrl: 'https://aval.example', identity };

/** Everyone of the directory reads in one language. */
export const reading = (language: Language, directory: Directory = example): Directory => ({
  ...directory,
  implementers: directory.implementers.map((one) => ({ ...one, contact: { ...one.contact, language } })),
  employees: directory.employees.map((one) => ({ ...one, language })),
});

/** A request in memory: rules are asked for changes, and each mail that follows is kept. */
const book = (directory: Directory, begin: Change) => {
  const mails: Message[] = [];
  let current: Case = { head: begin.head, forms: [], asks: [] };
  const note = (change: Change | undefined): void => {
    if (!change) throw new Error('The rule wanted no change');
    const { head, asks, forms, messages } = written(current, change, { compose, directory });
    mails.push(...messages);
    current = after(current, { head, asks, forms });
  };
  note(begin);
  return { mails, note, governed: () => ({ workflow, current }) };
};

type Begun = { language?: Language; values?: Values; directory?: Directory };

/** A request whose changes are made by the rules themselves, in the words of whoever acts. */
export const correspondence = ({ language = 'es', values = publisher, directory = reading(language) }: Begun = {}) => {
  const begun = { workflow, request: 'ABCDEFGH', values, language, at: now, salt: 'salt' };
  const { mails, note, governed } = book(directory, submit(begun, directory));
  const head = () => governed().current.head;
  return {
    mails,
    head,
    ...asking(note, governed, directory),
    edit: (more: Values) => {
      const given = { round: head().round, person: 'requester', values: { ...values, ...more }, at: now, salt: 'e' };
      note(edit(governed(), given, directory));
    },
    /** Somebody of IMTCloud reads of something besides. */
    alert: (id: string, said: { lead: Words; more: Words }) => {
      const to = personOf(directory.employees.find((one) => one.id === id) ?? nobodyCalled(id));
      const event = { type: 'AskReminded' as const, at: now.toISOString(), by: 'clock', ask: 'commercial', round: 1 };
      note({ head: head(), asks: [], event, notices: [{ kind: 'alert', to, link: 'none', said }] });
    },
    withdraw: () => note(withdraw(governed(), now, directory)),
    correct: (ask: string, person: string, to: { mailbox: string; name?: string }) => {
      const deed = { by: 'staff:marta', reason: 'Lo confirmaron', seen: head().version, at: now, salt: 'c' };
      note(correctAddress(governed(), { ...deed, ask, round: head().round, person, ...to }, directory));
    },
    extend: (ask: string, days: number) => {
      const deed = { by: 'staff:marta', reason: 'Lo pidieron', seen: head().version, at: now, salt: 'd' };
      note(extend(governed(), { ...deed, ask, round: head().round, days }, directory));
    },
    /** Somebody who was asked for the terms or for approval is written to about them. */
    tell: ({ person, ...notice }: Omit<Notice, 'to' | 'ask' | 'round'> & { person: string }) => {
      const row = governed().current.asks.find(({ people }) => people.some(({ id }) => id === person));
      const to = row?.people.find(({ id }) => id === person);
      if (!row || !to) throw new Error(`${person} was not asked`);
      const event = { type: 'AskReminded', at: now.toISOString(), by: 'run', ask: row.name, round: row.round } as const;
      note({ head: head(), asks: [], event, notices: [{ ...notice, to, ask: 'terms', round: row.round }] });
    },
    conclude: (at = now) => note(conclude(governed(), { outcome: 'approved', run: 1, at }, directory)),
    day: () => note(onDay(governed(), new Date(head().schedule[0]?.at ?? 0), directory)),
    /** The mail that came last of this kind, to this person when given. */
    last: (kind: Message['kind'], person?: string): Message => {
      const found = mails.findLast((one) => one.kind === kind && (person === undefined || one.to.id === person));
      if (!found) throw new Error(`Nobody was written to: ${kind}`);
      return found;
    },
  };
};

/** An ask is put, answered, or met with silence until whatever is due next. */
const asking = (note: (change: Change | undefined) => void, governed: () => Governed, directory: Directory) => {
  const round = () => governed().current.head.round;
  const row = (ask: string) => governed().current.asks.find((one) => one.name === ask && one.round === round());
  return {
    put: (ask: string) => note(openAsk(governed(), { ask, round: round(), at: now }, directory)),
    answer: (ask: string, person: string, choice: string, reason = '', at = now) => {
      const given = { ask, round: round(), person, choice, reason, at, salt: `by ${person}` };
      note(answer(governed(), given, directory));
    },
    declineAsk: (ask: string, person: string, remark = '') =>
      note(declineAsk(governed(), { ask, round: round(), person, remark, at: now, salt: `by ${person}` }, directory)),
    handOver: (ask: string, person: string, { to, remark }: { to: string; remark: string }) => {
      const given = { ask, round: round(), person, to, remark, at: now, salt: `by ${person}` };
      note(handOver(governed(), given, directory));
    },
    silence: (ask: string) => {
      const at = new Date(row(ask)?.schedule[0]?.at ?? 0);
      note(onSilence(governed(), { ask, round: round(), at }, directory));
    },
  };
};

const nobodyCalled = (id: string): never => {
  throw new Error(`Nobody is called ${id}`);
};

export type Letters = ReturnType<typeof correspondence>;

export const raw = (message: Message): Promise<Buffer> => {
  const path = message.link?.purpose === 'status' ? 's' : 'a';
  return mimeOf(message, {
    link: message.link && `${sender.publicUrl}/${path}/${secret}`,
    figures: message.code && figures,
    sender,
  });
};

/** A mail as whoever gets it reads it. */
export const received = async (message: Message): Promise<Email> => PostalMime.parse(await raw(message));
