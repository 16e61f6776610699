import type { Request } from '../http/request.ts';
import type { Setting } from '../pages/layout.tsx';
import type { WebPorts } from './ports.ts';

/** Whom a page is rendered for. */
export const settingOf = ({ identity }: Pick<WebPorts, 'identity'>, { language, path }: Request): Setting => ({
  language,
  path,
  identity,
});
