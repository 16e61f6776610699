import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Request } from '../http/request.ts';
import { inLanguage } from '../links/in-language.ts';
import type { ViewName } from './views.ts';

/** The address of a page of ours as it was asked for. */
export const addressOf = ({ path, query }: Pick<Request, 'path' | 'query'>): string =>
  encodeURI(path) + asQuery(Object.entries(query));

/** The address of a part of the list; what is not asked for is not in it. */
export const listAddress = (asked: { view?: ViewName; q?: string; after?: string }, language: Language): string =>
  inLanguage(`/console${asQuery(Object.entries(asked).filter(([, value]) => value !== ''))}`, language);

/** The same part as a file. */
export const csvAddress = (asked: { view: ViewName; q: string }, language: Language): string =>
  inLanguage(`/console/requests.csv${asQuery(Object.entries(asked).filter(([, value]) => value !== ''))}`, language);

const asQuery = (entries: [string, string][]): string => (entries.length > 0 ? `?${new URLSearchParams(entries)}` : '');
