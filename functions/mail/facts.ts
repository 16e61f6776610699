import { deadlineWords, localDate, longDate } from '../../workflows/calendar.ts';
import { timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import type { NoticeKind } from '../../workflows/lifecycle/change.ts';
import { remarksIn } from '../../workflows/lifecycle/checked.ts';
import { partyOf, valuesOf } from '../../workflows/lifecycle/people.ts';
import { documentFor, lastDocument } from '../../workflows/lifecycle/signing/document.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { changedFields, valuesAskedAbout } from '../../workflows/lifecycle/versions.ts';
import { groupReference } from '../../workflows/reference.ts';
import type { AskKind } from '../../workflows/vocabulary/asks.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { glanceOf } from '../../workflows/vocabulary/glance.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import { capital, type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, fieldsOf } from '../../workflows/vocabulary/workflow.ts';
import { checkedWords } from './checked.ts';
import { type Block, type Fact, labelOf } from './content.ts';
import { leftOutWords } from './left-out.ts';
import { clipped, type Telling, wantsAnswer } from './telling.ts';
import { silenceWords, untilWords } from './until.ts';
import { words } from './words.ts';

/** What it is about, at a glance; whose turn it is, and until when, for whoever must answer. */
export const briefOf = (telling: Telling): Fact[] => {
  const { workflow, current, directory, notice, language } = telling;
  const { name, organisation } = partyOf(telling, 'requester', directory);
  const own = notice.to.id === 'requester';
  const asked = wantsAnswer(telling);
  return said(language, [
    [words.what, `${capital(workflow.noun[language])}: ${current.head.title}`],
    [words.who, own ? '' : name === '' ? organisation : say(words.personOf, language, { name, organisation })],
    ...termsOf(telling).map(({ label, value }): [Words, string] => [{ es: label, en: label }, value]),
    ...documentOf(telling),
    [words.changed, asked ? changedWords(telling) : ''],
    [words.checked, decides(telling) ? checkedOf(telling) : ''],
    [words.leftOut, decides(telling) ? leftOutWords(telling, language) : ''],
    [words.next, own && goesOn.includes(notice.kind) ? nextWords(telling) : ''],
    [words.until, asked ? untilWords(telling) : ''],
    [words.silence, silenceWords(telling)],
  ]);
};

/** What is to be decided, or was approved, in brief: the page behind the link, or the copy that the requester has, has it whole. */
const termsOf = (telling: Telling): Fact[] => {
  const { workflow, current, notice } = telling;
  if (notice.kind !== 'approved' && !judges(telling)) return [];
  const most = notice.kind === 'approved' ? 300 : 160;
  return glanceOf(workflow, valuesOf(current), telling).map(({ label, value }) => ({
    label,
    value: clipped(value, most),
  }));
};

/** The document to be read or, once it is sealed, which one both parties receive; it is opened by the link. */
const documentOf = (telling: Telling): [Words, string][] => {
  const { notice, language } = telling;
  const { ask = '', round = 0 } = notice;
  const toRead = judges(telling) ? documentFor(telling, { ask, round }) : undefined;
  const sealed = notice.kind === 'approved' || notice.kind === 'in force' ? lastDocument(telling) : undefined;
  const found = toRead ?? sealed;
  return found ? [[toRead ? words.document : words.sealed, say(words.opened, language, { hash: found.sha256 })]] : [];
};

/** Whoever says yes or no to the request itself, and not only that they sent it. */
const judges = (telling: Telling): boolean =>
  wantsAnswer(telling) && telling.ask !== undefined && judging.includes(telling.ask.kind);

const judging: readonly AskKind[] = ['approval', 'acceptance', 'opinion', 'signature'];

const decides = (telling: Telling): boolean => wantsAnswer(telling) && telling.ask?.kind === 'approval';

/** The checks in one line; under it, the names that pass for others. */
const checkedOf = (telling: Telling): string => {
  const { directory, ask, language } = telling;
  const remarks = ask ? remarksIn(telling, ask, directory) : [];
  return [checkedWords(telling, directory, language), ...remarks.map((one) => one.words[language])].join('\n');
};

const goesOn: readonly NoticeKind[] = ['received', 'progress', 'someone answered'];

/** Which request it is, and for which days, as long as that is open; once it is decided the mail says so itself. */
export const detailsOf = ({ current: { head }, language }: Telling): Fact[] => {
  return said(language, [
    [words.reference, groupReference(head.request)],
    [words.days, head.status === 'open' && head.firstDay !== '' ? daysOf(head, language) : ''],
  ]);
};

const daysOf = ({ firstDay, lastDay }: Telling['current']['head'], language: Language): string =>
  say(words.fromTo, language, { first: longDate(firstDay, language), last: longDate(lastDay, language) });

const said = (language: Language, rows: [Words, string][]): Fact[] =>
  rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label: label[language], value }));

const nextWords = (telling: Telling): string => {
  const { workflow, current, directory, language } = telling;
  const at = new Date(current.head.changedAt);
  const today = localDate(at);
  const next = upcoming(telling, at, directory).map(({ ask: name, deadline, begins }) => {
    const ask = askNamed(workflow, name);
    const until = deadlineWords({ ...timeGiven(ask, { begins }), until: deadline, today }, language);
    return say(deadline <= at.toISOString() ? words.nextLate : words.nextUntil, language, { step: ask.state, until });
  });
  return next.join('; ');
};

/** Everything that was sent, section by section: the requester's own copy. */
export const copyOf = ({ workflow, current, directory, language }: Telling): Block[] =>
  shown(workflow, valuesOf(current), { directory, language })
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ section, rows }): Block[] => [
      { kind: 'heading', text: section },
      { kind: 'facts', rows: rows.map(({ label, value }) => ({ label, value })) },
    ]);

/** What this version changes of the one that its reader was asked about, one a line; nothing for whoever reads it for the first time. */
const changedWords = (telling: Telling): string => {
  const { workflow, current, language, notice } = telling;
  const before = valuesAskedAbout(current, notice.to);
  if (!before || !judges(telling)) return '';
  const fields = fieldsOf(workflow);
  const [was, is] = [before, valuesOf(current)].map((values) => readIn(telling, values));
  return changedFields(Object.keys(fields), before, valuesOf(current))
    .map((name) => {
      const label = labelOf({ label: fields[name]?.label[language] ?? name, value: '' });
      return say(words.changedFrom, language, { label, was: was?.get(name) || '—', is: is?.get(name) || '—' });
    })
    .join('\n');
};

/** Every answer as its reader reads it, cut short. */
const readIn = ({ workflow, directory, language }: Telling, values: Values): Map<string, string> =>
  new Map(
    shown(workflow, values, { directory, language }).flatMap(({ rows }) =>
      rows.map((row) => [row.field, clipped(row.value, 100)] as const),
    ),
  );
