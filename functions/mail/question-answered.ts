import { rowOf } from '../../workflows/lifecycle/people.ts';
import { groupReference } from '../../workflows/reference.ts';
import { capital } from '../../workflows/vocabulary/words.ts';
import { actionOf } from './action.ts';
import type { Block } from './content.ts';
import { clipped, paragraph, type Telling } from './telling.ts';
import { silenceWords, untilWords } from './until.ts';
import { words } from './words.ts';

/** What somebody asked before they sign, as they wrote it, and the answer; then the way back. They have read the rest before. */
export const answeredBlocks = (telling: Telling): Block[] => {
  const { workflow, current, notice, language } = telling;
  return [
    ...questionsOf(telling),
    { kind: 'quote', by: words.ourAnswer[language], text: notice.reason ?? '' },
    paragraph(words.afterAnswer[language]),
    ...actionOf(telling),
    {
      kind: 'facts',
      rows: [
        {
          label: words.what[language],
          value: clipped(`${capital(workflow.noun[language])}: ${current.head.title}`, 300),
        },
        { label: words.until[language], value: untilWords(telling) },
        { label: words.silence[language], value: silenceWords(telling) },
        { label: words.reference[language], value: groupReference(current.head.request) },
      ].filter(({ value }) => value !== ''),
    },
  ];
};

/** Those that this answers: all that were open, and so share its instant. */
const questionsOf = ({ notice, current, language }: Telling): Block[] => {
  const row = rowOf(current, notice.ask ?? '', notice.round ?? 0);
  const theirs = (row?.questions ?? []).filter(({ by }) => by === notice.to.id);
  const lately = theirs.at(-1)?.answeredAt;
  return theirs
    .filter(({ answeredAt }) => answeredAt === lately)
    .map(({ question }) => ({ kind: 'quote', by: words.yourQuestion[language], text: question }));
};
