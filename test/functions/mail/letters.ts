import PostalMime, { type Email } from 'postal-mime';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import type { Message } from '../../../functions/ledger/port.ts';
import { after, written } from '../../../functions/ledger/written.ts';
import { compose } from '../../../functions/mail/compose.ts';
import { mimeOf } from '../../../functions/mail/mime.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import type { Case } from '../../../workflows/lifecycle/case.ts';
import type { Change } from '../../../workflows/lifecycle/change.ts';
import { conclude, onDay } from '../../../workflows/lifecycle/conclude.ts';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { onSilence } from '../../../workflows/lifecycle/silence.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import type { Language } from '../../../workflows/vocabulary/words.ts';
import { directory as example, now, publisher } from '../../workflows/examples.ts';

export const secret = 's3cret'.repeat(7).concat('x');
export const sender = { from: 'IMTCloud · Aval <aval@aval.example>', publicUrl: 'https://aval.example', identity };

/** Everyone of the directory reads in one language. */
export const reading = (language: Language, directory: Directory = example): Directory => ({
  implementers: directory.implementers.map((one) => ({ ...one, contact: { ...one.contact, language } })),
  employees: directory.employees.map((one) => ({ ...one, language })),
});

type Begun = { language?: Language; values?: Values; directory?: Directory };

/** A request whose changes are made by the rules themselves; each mail that follows is kept. */
export const correspondence = ({ language = 'es', values = publisher, directory = reading(language) }: Begun = {}) => {
  const mails: Message[] = [];
  const note = (before: Case, change: Change | undefined): Case => {
    if (!change) throw new Error('The rule wanted no change');
    const { head, asks, forms, messages } = written(before, change, { compose, directory });
    mails.push(...messages);
    return after(before, { head, asks, forms });
  };
  const begin = submit({ workflow, request: 'ABCDEFGH', values, language, at: now, salt: 'salt' }, directory);
  let current = note({ head: begin.head, forms: [], asks: [] }, begin);
  const governed = () => ({ workflow, current });
  const row = (ask: string) => current.asks.find((one) => one.name === ask && one.round === current.head.round);
  const apply = (change: Change | undefined) => {
    current = note(current, change);
  };
  const letters = {
    mails,
    head: () => current.head,
    put: (ask: string) => apply(openAsk(governed(), { ask, round: current.head.round, at: now }, directory)),
    answer: (ask: string, person: string, choice: string, reason = '') =>
      apply(
        answer(
          governed(),
          { ask, round: row(ask)?.round ?? 1, person, choice, reason, at: now, salt: `by ${person}` },
          directory,
        ),
      ),
    silence: (ask: string) => {
      const at = new Date(row(ask)?.schedule[0]?.at ?? 0);
      apply(onSilence(governed(), { ask, round: current.head.round, at }, directory));
    },
    edit: (more: Values) => {
      const given = { round: current.head.round, person: 'requester', values: { ...values, ...more }, at: now };
      apply(edit(governed(), { ...given, salt: 'edited' }, directory));
    },
    withdraw: () => apply(withdraw(governed(), now, directory)),
    conclude: (at = now) => apply(conclude(governed(), { outcome: 'approved', run: 1, at }, directory)),
    day: () => apply(onDay(governed(), new Date(current.head.schedule[0]?.at ?? 0), directory)),
    /** The mail that came last of this kind, to this person when given. */
    last: (kind: Message['kind'], person?: string): Message => {
      const found = mails.findLast((one) => one.kind === kind && (person === undefined || one.to.id === person));
      if (!found) throw new Error(`Nobody was written to: ${kind}`);
      return found;
    },
  };
  return letters;
};

export type Letters = ReturnType<typeof correspondence>;

export const raw = (message: Message): Promise<Buffer> => {
  const path = message.link?.purpose === 'status' ? 's' : 'a';
  return mimeOf(message, { link: message.link && `${sender.publicUrl}/${path}/${secret}`, sender });
};

/** A mail as whoever gets it reads it. */
export const received = async (message: Message): Promise<Email> => PostalMime.parse(await raw(message));
