/** What DynamoDB was asked for, by operation, and what AWS charges for it. */
export type Units = { reads: number; writes: number; refused: number; each: Record<string, Share> };
type Share = { requests: number; units: number };

export const noUnits: Units = { reads: 0, writes: 0, refused: 0, each: {} };

type Consumed = { CapacityUnits?: number };

/** The capacity of one answer, asked for with `ReturnConsumedCapacity`; tables and indexes together. */
export const consumedIn = (answer: { ConsumedCapacity?: Consumed | Consumed[] }): number =>
  [answer.ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** One more request; AWS charges a transaction twice, and DynamoDB Local says once. */
export const withRequest = (units: Units, operation: string, consumed: number): Units => {
  const charged = operation.startsWith('Transact') ? 2 * consumed : consumed;
  const kind = /^(Get|Query|Scan|BatchGet|TransactGet)/.test(operation) ? 'reads' : 'writes';
  const before = units.each[operation] ?? { requests: 0, units: 0 };
  const share = { requests: before.requests + 1, units: before.units + charged };
  return { ...units, [kind]: units[kind] + charged, each: { ...units.each, [operation]: share } };
};

/** A condition that failed: AWS charges a unit, DynamoDB Local says nothing. */
export const withRefusal = (units: Units, operation: string): Units => ({
  ...withRequest(units, operation, 1),
  refused: units.refused + 1,
});
