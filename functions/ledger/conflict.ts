/** Whether a transaction failed over what others write at the same time: read again and decide again. */
export const conflicted = (reasons: readonly string[]): boolean =>
  reasons.some((reason) => passing.has(reason)) || reasons.includes(failedCondition);

/** What DynamoDB says of a step whose condition did not hold. */
export const failedCondition = 'ConditionalCheckFailed';

const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** How often a decision is taken again before it is a fault. */
export const mostTries = 12;

/** Nobody could be served in that many tries. */
export const tooManyTries = (request: string, reasons: readonly string[]): Error =>
  new Error(`Request ${request} could not be written in ${mostTries} tries: ${reasons.join(', ')}`);
