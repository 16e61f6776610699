import { localDate } from '../../workflows/calendar.ts';
import type { Request } from '../http/request.ts';
import type { Setting } from '../pages/layout.tsx';
import type { WebPorts } from './ports.ts';

/** Whom a page is rendered for. */
export const settingOf = ({ identity }: Pick<WebPorts, 'identity'>, { language, path, at }: Request): Setting => ({
  language,
  path: addressOf(path),
  identity,
  // Only where a page says a date: the first calendar of a process takes it 13 ms.
  get today() {
    return localDate(at);
  },
});

/** The path as it may stand in a link: the gateway hands it over decoded, and `//elsewhere` is another host. */
const addressOf = (path: string): string =>
  `/${path
    .split('/')
    .filter(Boolean)
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')}`;
