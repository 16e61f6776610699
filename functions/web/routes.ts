import type { Route } from '../http/handler.ts';
import * as ask from './answer-routes.tsx';
import type { WebPorts } from './ports.ts';
import * as status from './status-routes.tsx';

// Links are what most come for; the rest is read when somebody first asks for it, and a function starts with less to read.
const rest = () => import('./without-link.ts');

/** Everything that the public can ask for. */
export const webRoutes = (ports: WebPorts): Route[] => [
  { method: 'GET', path: '/', answer: async (request) => (await rest()).site.start(ports, request) },
  { method: 'GET', path: '/legal', answer: async (request) => (await rest()).site.legalPages.legal(ports, request) },
  {
    method: 'GET',
    path: '/privacy',
    answer: async (request) => (await rest()).site.legalPages.privacy(ports, request),
  },
  {
    method: 'GET',
    path: '/accessibility',
    answer: async (request) => (await rest()).site.legalPages.accessibility(ports, request),
  },
  { method: 'GET', path: '/style.css', answer: async () => (await rest()).site.sheet },
  { method: 'GET', path: '/new/{workflow}', answer: async (request) => (await rest()).form.begun(ports, request) },
  { method: 'POST', path: '/new/{workflow}', answer: async (request) => (await rest()).form.posted(ports, request) },
  { method: 'GET', path: '/a/{secret}', answer: (request) => ask.opened(ports, request) },
  { method: 'POST', path: '/a/{secret}', answer: (request) => ask.answered(ports, request) },
  { method: 'GET', path: '/r/{secret}', answer: (request) => status.received(ports, request) },
  { method: 'GET', path: '/s/{secret}', answer: (request) => status.shown(ports, request) },
  { method: 'POST', path: '/s/{secret}', answer: (request) => status.done(ports, request) },
  { method: 'GET', path: '/api/openapi.json', answer: async () => (await rest()).api.document(ports) },
  { method: 'GET', path: '/api/workflows', answer: async () => (await rest()).api.catalogue() },
  {
    method: 'GET',
    path: '/api/workflows/{workflow}',
    answer: async (request) => (await rest()).api.catalogued(ports, request),
  },
  {
    method: 'POST',
    path: '/api/requests/{workflow}',
    answer: async (request) => (await rest()).api.submitted(ports, request),
  },
  {
    method: 'GET',
    path: '/api/requests/{reference}',
    answer: async (request) => (await rest()).api.status(ports, request),
  },
];
