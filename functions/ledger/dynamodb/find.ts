import type { Case } from '../../../workflows/lifecycle/case.ts';
import { caseRange } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import { rowShapes, whileReading } from './reading.ts';

/** A request as it stands. */
export const find = (table: Table, request: string): Promise<Case | undefined> =>
  whileReading(table.query(caseRange(request)), rowShapes, (rows, { caseIn }) => caseIn(rows));
