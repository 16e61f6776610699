import type { AskRow, LeftOut } from './case.ts';
import type { NewEvent } from './change.ts';

/** The ask's row with those who were not asked because of an interest or an absence. */
export const withoutThose = (row: AskRow, leftOut: LeftOut[]): AskRow =>
  leftOut.length === 0 ? row : { ...row, leftOut: [...(row.leftOut ?? []), ...leftOut] };

/** What an event says of them: nothing when there is nobody. */
export const saidOf = (leftOut: LeftOut[]): Pick<NewEvent, 'leftOut'> => (leftOut.length === 0 ? {} : { leftOut });
