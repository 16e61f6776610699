import type { Answerer, Response, Route } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import type { Link } from '../links/link.ts';
import { type Followed, follow } from './followed.ts';
import type { WebPorts } from './ports.ts';

// Pages are read when somebody first asks for them: a function starts with less to read.
const linked = () => import('./with-link.ts');
const verifying = () => import('./verify-routes.tsx');
const rest = () => import('./without-link.ts');

const verifyPath = '/verify';
/** Where a form may bring a file. */
export const uploads = [verifyPath];

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
  { method: 'GET', path: verifyPath, answer: async (request) => (await verifying()).asked(ports, request) },
  { method: 'POST', path: verifyPath, answer: async (request) => (await verifying()).verified(ports, request) },
  { method: 'GET', path: '/style.css', answer: async () => (await rest()).site.sheet },
  { method: 'GET', path: '/new/{workflow}', answer: async (request) => (await rest()).form.begun(ports, request) },
  { method: 'POST', path: '/new/{workflow}', answer: async (request) => (await rest()).form.posted(ports, request) },
  { method: 'GET', path: '/a/{secret}', answer: byLink(ports, 'ask', async () => (await linked()).asks.opened) },
  { method: 'POST', path: '/a/{secret}', answer: byLink(ports, 'ask', async () => (await linked()).asks.answered) },
  {
    method: 'GET',
    path: '/a/{secret}/document',
    answer: byLink(ports, 'ask', async () => (await linked()).documents.askedAbout),
  },
  {
    method: 'GET',
    path: '/a/{secret}/sealed',
    answer: byLink(ports, 'ask', async () => (await linked()).documents.sealedFor),
  },
  {
    method: 'GET',
    path: '/s/{secret}/document',
    answer: byLink(ports, 'status', async () => (await linked()).documents.forParty),
  },
  {
    method: 'GET',
    path: '/r/{secret}',
    answer: byLink(ports, 'receipt', async () => (await linked()).statuses.received),
  },
  { method: 'GET', path: '/s/{secret}', answer: byLink(ports, 'status', async () => (await linked()).statuses.shown) },
  { method: 'POST', path: '/s/{secret}', answer: byLink(ports, 'status', async () => (await linked()).statuses.done) },
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

type ByLink = (ports: WebPorts, request: Request, followed: Followed) => Promise<Response>;

/** For a link that is none of ours nothing else is read, neither of the table nor of the pages. */
const byLink =
  (ports: WebPorts, purpose: Link['purpose'], page: () => Promise<ByLink>): Answerer =>
  async (request) => {
    const followed = await follow(ports, request.params.secret ?? '', purpose);
    return (await page())(ports, request, followed);
  };
