import { budgetKey, codeKey, linkKey, sealedKey, sessionKey } from '../table/keys.ts';
import { codeIn } from '../table/rows/code.ts';
import { linkIn } from '../table/rows/link.ts';
import { sealedIn } from '../table/rows/sealed.ts';
import { sessionIn } from '../table/rows/session.ts';
import { checkRow } from './code-check.ts';
import { memoryDirectory } from './memory/directory.ts';
import { memoryLedger } from './memory/ledger.ts';
import { memoryLists } from './memory/lists.ts';
import { memoryRows, type Rows } from './memory/rows.ts';
import { memoryWork } from './memory/work.ts';
import type { Budgets, Codes, Compose, Links, Ports, Sealed, Sessions, WorkingTime } from './port.ts';

/** Everything that stands on the table, without one; `rows` is what it would hold. */
export const openMemory = (
  compose: Compose,
  rows: Rows = memoryRows(),
  time: WorkingTime = { officeHours: false },
): Ports & { rows: Rows } => ({
  rows,
  ledger: memoryLedger(rows, compose, time),
  work: memoryWork(rows),
  links: memoryLinks(rows),
  codes: memoryCodes(rows),
  sealed: memorySealed(rows),
  directory: memoryDirectory(rows, time),
  budgets: memoryBudgets(rows),
  sessions: memorySessions(rows),
  lists: memoryLists(rows),
});

const memoryLinks = (rows: Rows): Links => ({
  keep: async (hash, link) => rows.put({ ...linkKey(hash), ...link }),
  find: async (hash) => {
    const item = rows.get(linkKey(hash));
    return item && linkIn(item);
  },
});

const memoryCodes = (rows: Rows): Codes => ({
  keep: async (hash, check) => rows.put({ ...codeKey(hash), ...checkRow(check) }),
  find: async (hash) => {
    const item = rows.get(codeKey(hash));
    return item && codeIn(item);
  },
});

const memorySealed = (rows: Rows): Sealed => ({
  find: async (sha256) => {
    const item = rows.get(sealedKey(sha256));
    return item && sealedIn(item);
  },
});

const memoryBudgets = (rows: Rows): Budgets => ({
  spend: async (name, { limit, seconds, at }) => {
    const key = budgetKey(name, Math.floor(at.getTime() / 1000 / seconds));
    const fits = Number(rows.get(key)?.spent ?? 0) < limit;
    if (fits) rows.update({ key, add: { spent: 1 } });
    return fits;
  },
});

const memorySessions = (rows: Rows): Sessions => ({
  keep: async (hash, { data, expiresAt }) =>
    rows.put({ ...sessionKey(hash), data, expiresAt: Math.floor(expiresAt.getTime() / 1000) }),
  find: async (hash, at) => sessionIn(rows.get(sessionKey(hash)), at),
  drop: async (hash) => {
    const key = sessionKey(hash);
    if (rows.get(key)) rows.update({ key, set: { expiresAt: 0, data: {} } });
  },
});
