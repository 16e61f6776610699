import { Name } from '../../workflows/directory/contact.ts';
import { parseMailbox } from '../../workflows/mailbox.ts';
import { suggestMailbox } from '../../workflows/mailbox-suggestion.ts';
import { controlCharacters, tidy } from '../../workflows/text.ts';
import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import { fill, type Words } from '../../workflows/vocabulary/words.ts';
import { actWords } from './deed-words.ts';

type Form = Readonly<Record<string, string>>;

const longest = 2_000;

/** Reads the reason as typed. @throws Refusal with the problem in the field when it is too long or odd. */
export const reasonIn = ({ reason = '' }: Form): string => textIn(reason, 'reason', actWords.longReason);

/** Reads what is answered, in the same way. @throws Refusal */
export const answerIn = ({ answer = '' }: Form): string => textIn(answer, 'answer', actWords.longAnswer);

const textIn = (typed: string, field: string, unreadable: Words): string => {
  const text = tidy(typed, { oneLine: false });
  if (controlCharacters(typed, { oneLine: false }) || [...text].length > longest)
    throw mistaken({ field, code: 'unreadable', words: unreadable });
  return text;
};

/** The name of whoever is at the new address, in one line; empty when it is the same person. @throws Refusal when it is too long or odd */
export const nameIn = ({ name = '' }: Form): string => {
  const text = tidy(name, { oneLine: true });
  if (text === '' || Name.safeParse(text).success) return text;
  throw mistaken({ field: 'name', code: 'unreadable', words: actWords.badName });
};

/** Days as typed; what is no number is none. */
export const daysIn = ({ days = '' }: Form): number => (/^\d{1,3}$/.test(days.trim()) ? Number(days) : 0);

/**
 * The new address, typed twice. One that looks mistyped is asked about once.
 * @throws Refusal with the problem in the field.
 */
export const mailboxIn = ({ mailbox = '', again = '', meant }: Form): string => {
  const [first, second] = [parseMailbox(mailbox), parseMailbox(again)];
  if (!first.ok) throw mistaken({ field: 'mailbox', code: first.problem, words: actWords.badMailbox });
  if (!second.ok || first.mailbox !== second.mailbox)
    throw mistaken({ field: 'again', code: 'differs', words: actWords.mistyped });
  const suggested = suggestMailbox(first.mailbox);
  if (suggested !== undefined && meant !== first.mailbox) throw mistaken(askedAbout(suggested));
  return first.mailbox;
};

/** What looks mistyped in a form that was sent: sent again as it is, it is meant. */
export const meantIn = ({ mailbox = '' }: Form): string => {
  const parsed = parseMailbox(mailbox);
  return parsed.ok ? parsed.mailbox : '';
};

const askedAbout = (meant: string): Problem => ({
  field: 'mailbox',
  code: 'perhaps mistyped',
  words: fill(actWords.meant, { meant }),
});

const mistaken = (problem: Problem & { words: Words }): Refusal =>
  new Refusal({ name: 'DeedMistyped', kind: 'invalid', words: problem.words, problems: [problem] });
