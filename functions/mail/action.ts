import { inLanguage } from '../links/in-language.ts';
import type { Block } from './content.ts';
import type { Telling } from './telling.ts';
import { words } from './words.ts';

/** The one thing to do, if there is one. */
export const actionOf = ({ notice, ask, language }: Telling): Block[] => {
  if (notice.link === 'none') return [];
  if (notice.link === 'status') {
    const label = notice.kind === 'lapsed' ? words.reopen : words.status;
    return [{ kind: 'action', label: label[language], purpose: 'status' }];
  }
  if (notice.link === 'answer') return [{ kind: 'action', label: words.ownAnswer[language], purpose: 'ask' }];
  const label = ask?.kind === 'confirmation' ? words.confirm : ask?.kind === 'information' ? words.edit : words.answer;
  return [{ kind: 'action', label: label[language], purpose: 'ask' }];
};

/** To go on after the end takes a new request: where to submit it. */
export const anewOf = ({ notice, workflow, language }: Telling): Block[] =>
  notice.kind === 'ending soon' || notice.kind === 'ended'
    ? [{ kind: 'page', label: words.another[language], path: inLanguage(`/new/${workflow.name}`, language) }]
    : [];
