import { workflows } from '../../workflows/register.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { conditionStyle, followUpStyle } from '../pages/follow-ups.ts';
import { LegalPage } from '../pages/legal-page.tsx';
import { accessibility, legalNotice, privacy } from '../pages/legal-words.ts';
import { StartPage } from '../pages/start-page.tsx';
import { style } from '../pages/style.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** The start page, the pages the law asks for, and the style sheet. */
export const start = (ports: WebPorts, request: Request): Response =>
  page(<StartPage setting={settingOf(ports, request)} />, { language: request.language });

const legalPage = (words: typeof legalNotice) => (ports: WebPorts, request: Request) =>
  page(<LegalPage setting={settingOf(ports, request)} document={words(ports.identity)} />, {
    language: request.language,
  });

export const legalPages = {
  legal: legalPage(legalNotice),
  privacy: legalPage((who) => privacy(who, workflows)),
  accessibility: legalPage(accessibility),
};

export const sheet = {
  statusCode: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: [style.trim(), followUpStyle(workflows), conditionStyle].join('\n'),
};
