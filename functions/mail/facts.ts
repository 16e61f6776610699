import { longDate } from '../../workflows/calendar.ts';
import { changedFields, valuesBefore } from '../../workflows/lifecycle/edit.ts';
import { partyOf, valuesOf } from '../../workflows/lifecycle/people.ts';
import { groupReference } from '../../workflows/reference.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import { fieldsOf } from '../../workflows/vocabulary/workflow.ts';
import type { Block } from './content.ts';
import { capital, paragraph, say, type Telling, wantsAnswer } from './telling.ts';
import { silenceWords, untilWords } from './until.ts';
import { words } from './words.ts';

/** What the mail is about, at a glance; and until when, for whoever must answer. */
export const factsOf = (telling: Telling): Block => {
  const { workflow, current, directory, language } = telling;
  const { head } = current;
  const { name, organisation } = partyOf(telling, 'requester', directory);
  const places = { first: longDate(head.firstDay, language), last: longDate(head.lastDay, language) };
  const asked = wantsAnswer(telling);
  const rows = [
    { label: words.reference, value: groupReference(head.request) },
    { label: words.what, value: `${capital(workflow.noun[language])}: ${head.title}` },
    { label: words.who, value: say(words.personOf, language, { name, organisation }) },
    { label: words.days, value: say(words.fromTo, language, places) },
    { label: words.changed, value: asked ? changedWords(telling) : '' },
    { label: words.until, value: asked ? untilWords(telling) : '' },
    { label: words.silence, value: silenceWords(telling) },
  ];
  const said = rows.filter(({ value }) => value !== '');
  return { kind: 'facts', rows: said.map(({ label, value }) => ({ label: label[language], value })) };
};

/** Everything that was sent, section by section: the requester's own copy. */
export const copyOf = ({ workflow, current, directory, language }: Telling): Block[] =>
  shown(workflow, valuesOf(current), directory, language).flatMap(({ section, rows }): Block[] => [
    paragraph(section),
    { kind: 'facts', rows: rows.map(({ label, value }) => ({ label, value })) },
  ]);

/** What this version changes of the one before, by the questions of the form. */
const changedWords = ({ workflow, current, language, ask }: Telling): string => {
  const before = valuesBefore(current);
  if (!before || ask?.kind === 'information' || ask?.kind === 'confirmation') return '';
  const fields = fieldsOf(workflow);
  const changed = changedFields(Object.keys(fields), before, valuesOf(current));
  return changed.map((name) => fields[name]?.label[language] ?? name).join('; ');
};
