import { localDate } from '../../workflows/calendar.ts';
import { waiting } from '../../workflows/lifecycle/people.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import type { Listed } from '../ledger/port.ts';
import { addressOf } from './address.ts';
import { csvOf } from './list-csv.ts';
import { ListPage } from './list-page.tsx';
import type { Waits } from './list-table.tsx';
import { type Counts, isBroken, needsOf } from './needs.ts';
import type { ConsolePorts } from './ports.ts';
import { byReference, type Found, look, lookEverywhere, matching } from './search.ts';
import type { Looking } from './staff.ts';
import { type ViewName, viewNamed, views } from './views.ts';

/** The list of requests: everything asked of it stands in the address. */
export const listed = async (ports: ConsolePorts, request: Request, who: Looking): Promise<Response> => {
  const { language, query, at } = request;
  const asked = { view: viewNamed(query.view), search: (query.q ?? '').trim().slice(0, 200), after: query.after };
  const [found, named, counts] = await Promise.all([
    sought(ports, asked, at),
    byReference(ports.ledger, asked.search),
    counted(ports, at),
  ]);
  const rows = found.rows.filter((row) => row.request !== named?.request);
  const waits = await waitsOf(ports, named ? [...rows, named] : rows);
  const list = { ...asked, ...found, rows, named, waits, counts, at, who: who.name };
  return page(<ListPage setting={{ language, path: pathOf(request), identity: ports.identity }} list={list} />, {
    language,
  });
};

const mostLooks = 20;

/** The same list, all of it, as a file. */
export const listedAsCsv = async (ports: ConsolePorts, { language, query, at }: Request): Promise<Response> => {
  const asked = { view: viewNamed(query.view), search: (query.q ?? '').trim().slice(0, 200) };
  const rows: Listed[] = [];
  let after: string | undefined;
  let looks = 0;
  do {
    const found = await sought(ports, { ...asked, after }, at);
    rows.push(...found.rows);
    after = found.next;
    looks++;
  } while (after !== undefined && looks < mostLooks);
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="aval-${asked.view}-${localDate(at)}.csv"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
    body: csvOf(rows, { at, language, partly: after !== undefined }),
  };
};

type Asked = { view: ViewName; search: string; after: string | undefined };

/** A search looks everywhere, whatever the part of the list. */
const sought = ({ lists }: ConsolePorts, { view, search, after }: Asked, at: Date): Promise<Found> => {
  if (search !== '') return lookEverywhere(lists, { takes: matching(search), after });
  const { list, takes } = views[view];
  return look(lists, { list, after, takes: (row) => takes(row, at) });
};

/** Of everything under way, or of the first thousand. */
const counted = async ({ lists }: ConsolePorts, at: Date): Promise<Counts> => {
  const needs = (row: Listed) => needsOf(row, at);
  const { rows, next } = await look(lists, { list: 'open', takes: (row) => needs(row).length > 0 }, Infinity);
  const broken = rows.filter((row) => isBroken(needs(row))).length;
  return { broken, overdue: rows.length - broken, partly: next !== undefined };
};

/** Whom each of these waits for, and since when: names stand in the request alone, so that they go with it. */
const waitsOf = async ({ ledger }: ConsolePorts, rows: readonly Listed[]): Promise<Waits> => {
  const open = rows.filter((row) => row.waitingFor.length > 0);
  const cases = await Promise.all(open.map(({ request }) => ledger.find(request)));
  return new Map(cases.flatMap((one) => (one ? [[one.head.request, waiting(one)] as const] : [])));
};

/** For the switch of language: the same list. */
const pathOf = ({ path, query: { lang: _, ...query } }: Request): string => addressOf({ path, query });
