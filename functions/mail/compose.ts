import type { Notice, NoticeKind } from '../../workflows/lifecycle/change.ts';
import { groupReference } from '../../workflows/reference.ts';
import { capital, type Language, say } from '../../workflows/vocabulary/words.ts';
import { actionOf, anewOf } from './action.ts';
import { codeBlocks, codeSubject } from './code.ts';
import type { Block, Content } from './content.ts';
import { briefOf, copyOf, detailsOf } from './facts.ts';
import { fitted } from './fitted.ts';
import { leadOf, moreOf } from './lead.ts';
import { answeredBlocks } from './question-answered.ts';
import { reasonOf, saidBefore } from './said.ts';
import { signedInVain } from './signed-in-vain.ts';
import { sourceOf } from './source.ts';
import { type About, clipped, paragraph, secondLanguage, type Telling, tellingOf, wantsAnswer } from './telling.ts';
import { untilWords } from './until.ts';
import { words } from './words.ts';

/** Puts a notice into words, in the language of whoever reads it. It never holds a secret. */
export const compose = (notice: Notice, about: About): Content => {
  const telling = tellingOf(notice, about);
  return fitted({
    language: telling.language,
    subject: subjectOf(telling),
    preheader: preheaderOf(telling),
    blocks: [...blocksOf(telling), ...toldAgain(telling)],
  });
};

/** The whole mail once more for whoever may not read the first language. */
const toldAgain = (telling: Telling): Block[] => {
  const language = secondLanguage(telling.notice, telling);
  if (!language) return [];
  const again = blocksOf({ ...telling, language }).map((block) => inSecond(block, language));
  return [{ kind: 'heading', text: words.again[language] }, ...again];
};

/** Under the heading of the second language: no second lead, and a link that opens in that language. */
const inSecond = (block: Block, language: Language): Block => {
  if (block.kind === 'lead') return { ...block, kind: 'paragraph' };
  return block.kind === 'action' ? { ...block, language } : block;
};

/** What one asks for; in both languages for whoever reads both. */
const nounOf = (telling: Telling): string => {
  const second = secondLanguage(telling.notice, telling);
  const { noun } = telling.workflow;
  return [telling.language, ...(second ? [second] : [])].map((one) => capital(noun[one])).join(' / ');
};

/**
 * The same for every mail of a request, so that threads hold: the organisations as the first version named them. Before
 * the mailbox is confirmed nothing that anybody could have typed stands there.
 */
const subjectOf = (telling: Telling): string => {
  if (telling.notice.kind === 'code') return codeSubject(telling);
  const { workflow, current, directory, language } = telling;
  const { head, forms } = current;
  const reference = groupReference(head.request);
  if (isUnconfirmed(telling))
    return say(words.subjectUnconfirmed, language, { reference, noun: capital(workflow.noun[language]) });
  const first = forms.find(({ round }) => round === 1)?.values;
  const title = head.round === 1 || !first ? head.title : workflow.title(first, directory);
  const noun = nounOf(telling);
  return say(words.subject, language, { reference, noun, title: clipped(title, 150) });
};

/** What happened or what is asked; and until when, for whoever must answer. */
const preheaderOf = (telling: Telling): string => {
  const lead = leadOf(telling);
  const until = wantsAnswer(telling) && telling.notice.kind !== 'more time' ? untilWords(telling) : '';
  const both = `${lead} ${words.until[telling.language]}: ${until}.`;
  return clipped(until === '' || both.length > 140 ? lead : both, 140);
};

/** What whoever is busy needs comes first: what, by whom, until when, and the button. */
const blocksOf = (telling: Telling): Block[] => [
  paragraph(greetingOf(telling)),
  { kind: 'lead', text: leadOf(telling) },
  ...moreOf(telling),
  ...signedInVain(telling),
  ...(blocksFor[telling.notice.kind] ?? restOf)(telling),
];

/** Of a mail that says one thing, nothing else stands in the way. */
const blocksFor: Partial<Record<NoticeKind, (telling: Telling) => Block[]>> = {
  code: codeBlocks,
  'question answered': answeredBlocks,
};

const restOf = (telling: Telling): Block[] => [
  ...around(telling, [
    ...reasonOf(telling),
    ...actionOf(telling),
    ...anewOf(telling),
    ...sourceOf(telling),
    ...saidBefore(telling),
  ]),
  ...(telling.notice.kind === 'received' ? copyOf(telling) : []),
];

/** The facts: the brief ones before what there is to do and to read, the others under it. */
const around = (telling: Telling, between: Block[]): Block[] => {
  const [brief, details] = [briefOf(telling), detailsOf(telling)];
  if (between.length === 0) return [{ kind: 'facts', rows: [...brief, ...details] }];
  return [{ kind: 'facts', rows: brief }, ...between, { kind: 'facts', rows: details }];
};

/** A name that anybody could have typed is no greeting for whoever has not said yet that they wrote to us. */
const greetingOf = (telling: Telling): string =>
  isUnconfirmed(telling)
    ? words.greeting[telling.language]
    : say(words.greetingTo, telling.language, { name: clipped(telling.notice.to.name, 200) });

const isUnconfirmed = (telling: Telling): boolean => wantsAnswer(telling) && telling.ask?.kind === 'confirmation';
