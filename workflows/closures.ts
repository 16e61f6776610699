/** A time of each year in which no business days pass, as MM-DD, both days included. */
export type Closure = { name: 'August' | 'Christmas'; from: string; until: string };

/** When nobody is expected to answer. August counts for offers to implementers and for handovers. */
export const closures: readonly Closure[] = [
  { name: 'August', from: '08-01', until: '08-31' },
  { name: 'Christmas', from: '12-24', until: '01-06' },
];
