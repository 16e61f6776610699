import { deadlineWords, localDate } from '../../workflows/calendar.ts';
import { timeGiven } from '../../workflows/lifecycle/ask-schedule.ts';
import { partyOf, valuesOf } from '../../workflows/lifecycle/people.ts';
import { hashPrefix } from '../../workflows/lifecycle/signing/document.ts';
import { glanceOf } from '../../workflows/vocabulary/glance.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import { onDate } from './dates.ts';
import { Facts, type Row } from './parts.tsx';
import type { Ceremony } from './signing-frame.tsx';
import { signingWords as words } from './signing-words.ts';

type Seen = { ceremony: Ceremony; identity: LegalIdentity; language: Language };

/** Who signs what with whom, and by when: enough to know what one is asked for. */
export const SigningSummary = ({ ceremony, identity, language }: Seen) => (
  <Facts
    language={language}
    rows={[...whoRows({ ceremony, identity, language }), ...documentRows(ceremony, language)]}
  />
);

/** The key terms, as text that every reader can read. */
export const KeyTerms = ({ ceremony, identity, language }: Seen) => {
  const { workflow, current } = ceremony;
  const terms = glanceOf(workflow, valuesOf(current), { ...ceremony, language });
  const { firstDay, lastDay } = current.head;
  const days = firstDay === '' ? [] : [row('days', fromTo[language], daysOf(firstDay, lastDay, language))];
  const rows = [
    ...whoRows({ ceremony, identity, language }),
    ...terms.map((one) => row('', one.label, one.value)),
    ...days,
  ];
  return <Facts language={language} rows={rows} />;
};

const row = (field: string, label: string, value: string): Row => ({ field, label, value });

const whoRows = ({ ceremony, identity, language }: Seen): Row[] => {
  const { organisation } = partyOf(ceremony, 'requester', ceremony.directory);
  const { person } = ceremony;
  return [
    row(
      'parties',
      words.parties[language],
      say(words.both, language, { one: organisation, other: identity.legalName }),
    ),
    row('asked', words.asked[language], `${person.name}, ${person.organisation}`),
    row('until', until[language], deadlineOf(ceremony, language)),
  ];
};

/** «15 días hábiles, hasta el jueves 3 de diciembre». */
const deadlineOf = ({ workflow, row: { name, deadline, ...given }, at }: Ceremony, language: Language): string => {
  return deadlineWords(
    { ...timeGiven(askNamed(workflow, name), given), until: deadline, today: localDate(at) },
    language,
  );
};

const documentRows = ({ workflow, document }: Ceremony, language: Language): Row[] => {
  const places = { noun: capital(workflow.noun[language]), pages: String(document.pages) };
  return [
    row('document', words.document[language], say(words.pages, language, places)),
    row('hash', words.hash[language], hashPrefix(document)),
  ];
};

const daysOf = (first: string, last: string, language: Language): string =>
  `${onDate(first, language)} – ${onDate(last, language)}`;

const until = { es: 'Plazo', en: 'Time to answer' };
const fromTo = { es: 'Vigencia', en: 'Runs' };
