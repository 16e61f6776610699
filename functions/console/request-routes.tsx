import { parseReference } from '../../workflows/reference.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Response, Route } from '../http/handler.ts';
import { pageNotFound } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import type { Listed, View } from '../ledger/port.ts';
import { ListPage } from './list-page.tsx';
import type { ConsolePorts, Identity } from './ports.ts';
import { RequestPage } from './request-page.tsx';
import { signedIn } from './session.ts';

type Shown = (ports: ConsolePorts, request: Request, who: Identity) => Promise<Response>;

/** The list and the page of a request, for whoever is signed in; everybody else is sent to sign in. */
export const requestRoutes = (ports: ConsolePorts): Route[] => [
  { method: 'GET', path: '/console', answer: forStaff(ports, listed) },
  { method: 'GET', path: '/console/requests/{reference}', answer: forStaff(ports, shown) },
];

const forStaff =
  (ports: ConsolePorts, show: Shown) =>
  async (request: Request): Promise<Response> => {
    const who = await signedIn(ports, request);
    return who ? show(ports, request, who) : seeOther('/console/sign-in');
  };

const listed: Shown = async (ports, request, who) => {
  const view: View = request.query.view === 'closed' ? 'closed' : 'open';
  const search = request.query.q ?? '';
  const found = await ports.lists.page(view, request.query.after);
  const rows = found.rows.filter((row) => matches(row, search));
  const setting = { language: request.language, path: request.path, identity: ports.identity };
  return page(<ListPage setting={setting} list={{ view, search, rows, next: found.next, who: who.name }} />, setting);
};

/** By reference, organisation or address, in any writing. */
const matches = (row: Listed, search: string): boolean => {
  const wanted = plain(search);
  const reference = parseReference(search);
  return (
    wanted === '' ||
    (reference !== undefined && row.request === reference) ||
    [row.request, row.title, ...row.addresses].some((text) => plain(text).includes(wanted))
  );
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const shown: Shown = async (ports, request, who) => {
  const reference = parseReference(request.params.reference ?? '');
  const current = reference && (await ports.ledger.find(reference));
  const workflow = current && workflowNamed(current.head.workflow);
  if (!workflow) throw pageNotFound();
  const { head } = current;
  const [trail, messages, directory, execution] = await Promise.all([
    ports.ledger.trail(head.request),
    ports.ledger.messages(head.request),
    ports.directory.read(),
    ports.executions.describe(head),
  ]);
  const setting = { language: request.language, path: request.path, identity: ports.identity };
  const view = { workflow, current, directory, trail, messages, execution, who: who.name };
  return page(<RequestPage setting={setting} view={view} />, setting);
};
