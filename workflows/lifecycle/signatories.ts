import type { Employee } from '../directory/employee.ts';
import type { Ask } from '../vocabulary/asks.ts';
import type { Governed } from './change.ts';

/** Whom of IMTCloud the document of this round names to sign it. */
export const signatoriesNamed = ({ current }: Governed): readonly string[] | undefined =>
  current.asks.findLast(({ round, document }) => round === current.head.round && document?.signatories !== undefined)
    ?.document?.signatories;

/** Whether a document says who answers this ask, so that nobody else can. */
export const isNamed = (governed: Governed, { of }: Ask): boolean =>
  'signatory' in of && signatoriesNamed(governed) !== undefined;

/** The incident of a contract that somebody named to sign it for IMTCloud cannot sign now, or ever: nobody else may. */
export const signatoryAway = 'signatory away';

/** Nobody signs without powers, or in the place of whom the document names. */
export const maySign = (
  governed: Governed,
  { of }: Ask,
  { employee, person }: { employee: Employee; person: string },
): boolean =>
  !('signatory' in of) || (employee.powers !== undefined && (signatoriesNamed(governed)?.includes(person) ?? true));
