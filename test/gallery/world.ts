import { randomBytes } from 'node:crypto';
import { openMemory } from '../../functions/ledger/memory.ts';
import type { Ports } from '../../functions/ledger/port.ts';
import { hashOf, type Link, pathOf } from '../../functions/links/link.ts';
import { compose } from '../../functions/mail/compose.ts';
import type { Directory } from '../../workflows/directory.ts';
import { governedBy } from '../../workflows/governed.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change, Governed } from '../../workflows/lifecycle/change.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { openConsole } from '../functions/console/console.ts';
import { marta } from '../functions/console/provider.ts';
import type { Asked } from '../functions/http/event.ts';
import { openSite } from '../functions/web/site.ts';
import { type ForkableRows, forkableRows } from './forkable-rows.ts';

/** A page as it came back. */
export type Seen = { status: number; body: string; location: string; document: Document };
type Rule = (governed: Governed, directory: Directory) => Change | undefined;

/** One request, with the real pages and the real console over it, in one language. */
export type World = {
  workflow: Workflow;
  language: Language;
  request: string;
  ports: Ports;
  now: Date;
  web: (asked: Asked) => Promise<Seen>;
  desk: (asked: Asked) => Promise<Seen>;
  current: () => Promise<Case>;
  record: (rule: Rule) => Promise<boolean>;
  link: (link: Omit<Link, 'key' | 'request'>) => Promise<string>;
  fork: () => Promise<World>;
};

type Kept = Pick<World, 'workflow' | 'language' | 'request' | 'now'> & { table: ForkableRows };

export const openWorld = async (kept: Kept): Promise<World> => {
  const { workflow, language, now, table } = kept;
  const { rows: _, ...memory } = openMemory(compose, table.rows);
  const site = once(() => openSite(memory));
  const office = once(() => openConsole({ ...memory, wallTime: () => now }));
  const said = (path: string) =>
    language === 'es' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  const world: World = {
    workflow,
    language,
    request: kept.request,
    now,
    ports: memory,
    web: async (asked) => seenAs(await (await site()).ask({ at: world.now, ...asked, path: said(asked.path) })),
    desk: async (asked) => {
      const cookies = await signedIn(await office());
      return seenAs(await (await office()).ask({ at: world.now, cookies, ...asked, path: said(asked.path) }));
    },
    current: async () => {
      const found = await memory.ledger.find(world.request);
      if (!found) throw new Error(`There is no request ${world.request}`);
      return found;
    },
    record: async (rule) => {
      const { changed } = await memory.ledger.record(world.request, (one, directory) =>
        rule(governedBy(workflow, one), directory),
      );
      return changed;
    },
    link: async (link) => {
      const secret = randomBytes(32).toString('base64url');
      await memory.links.keep(hashOf(secret), { ...link, request: world.request, key: 'key' });
      return pathOf(link.purpose, secret);
    },
    fork: () => openWorld({ workflow, language, request: world.request, now: world.now, table: table.fork() }),
  };
  return world;
};

/** Opened when it is first asked for: most ways on are walked without it. */
const once = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
};

/** A world in which nobody has sent anything yet. */
export const newWorld = async (workflow: Workflow, language: Language, directory: Directory, now: Date) => {
  const world = await openWorld({ workflow, language, request: '', now, table: forkableRows() });
  await world.ports.directory.save(directory);
  return world;
};

/** The session of a member of staff. */
const signedIn = async (office: Awaited<ReturnType<typeof openConsole>>): Promise<string[]> => {
  const pairOf = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(';')[0] ?? '');
  const begun = await office.ask('/console');
  const path = office.provider.letIn(begun.headers.location ?? '', marta);
  const entered = await office.ask({ path, cookies: pairOf(begun.cookies) });
  return pairOf(entered.cookies).filter((pair) => !pair.endsWith('='));
};

const seenAs = (answer: {
  status: number;
  body: string;
  headers: Record<string, string>;
  document: Document;
}): Seen => ({
  status: answer.status,
  body: answer.body,
  location: answer.headers.location ?? '',
  document: answer.document,
});
