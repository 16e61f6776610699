import { workflows } from '../../workflows/register.ts';
import type { Route } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { followUpStyle } from '../pages/follow-ups.ts';
import { LegalPage } from '../pages/legal-page.tsx';
import { accessibility, legalNotice, privacy } from '../pages/legal-words.ts';
import { StartPage } from '../pages/start-page.tsx';
import { style } from '../pages/style.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** The start page, the pages the law asks for, and the style sheet. */
export const siteRoutes = (ports: WebPorts): Route[] => [
  { method: 'GET', path: '/', answer: (request) => page(<StartPage setting={settingOf(ports, request)} />, request) },
  { method: 'GET', path: '/legal', answer: (request) => legalPage(ports, request, legalNotice) },
  { method: 'GET', path: '/privacy', answer: (request) => legalPage(ports, request, privacy) },
  { method: 'GET', path: '/accessibility', answer: (request) => legalPage(ports, request, accessibility) },
  { method: 'GET', path: '/style.css', answer: () => sheet },
];

const legalPage = (ports: WebPorts, request: Request, words: typeof legalNotice) =>
  page(<LegalPage setting={settingOf(ports, request)} document={words(ports.identity)} />, request);

const sheet = {
  statusCode: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: `${style.trim()}\n${followUpStyle(workflows)}`,
};
