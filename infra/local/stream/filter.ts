/** Whether a record passes a mapping: it has no filters, or one of its patterns matches. */
export const passes = (patterns: readonly unknown[], record: unknown): boolean =>
  patterns.length === 0 || patterns.some((pattern) => matches(pattern, record));

/** EventBridge's pattern language: an object asks for fields, a list for one of its values or conditions. */
const matches = (pattern: unknown, value: unknown): boolean => {
  if (Array.isArray(pattern)) return pattern.some((one) => accepts(one, value));
  if (!isObject(pattern))
    throw new Error(`A filter pattern must be a list or an object, not ${JSON.stringify(pattern)}.`);
  return Object.entries(pattern).every(([key, one]) =>
    key === '$or'
      ? (one as unknown[]).some((part) => matches(part, value))
      : matches(one, isObject(value) ? value[key] : undefined),
  );
};

const accepts = (condition: unknown, value: unknown): boolean => {
  if (Array.isArray(value)) return value.some((one) => accepts(condition, one));
  if (!isObject(condition)) return value === condition;
  const [[name, argument] = ['', undefined]] = Object.entries(condition);
  const known = conditions[name];
  if (!known) throw new Error(`The filter condition ${name} is not known to the local stack.`);
  return known(argument, value);
};

type Condition = (argument: unknown, value: unknown) => boolean;

const conditions: Record<string, Condition> = {
  // Only leaves exist to EventBridge: an object that is there does not count.
  exists: (argument, value) => (value !== undefined && !isObject(value)) === argument,
  prefix: (argument, value) => typeof value === 'string' && value.startsWith(String(argument)),
  suffix: (argument, value) => typeof value === 'string' && value.endsWith(String(argument)),
  'equals-ignore-case': (argument, value) => String(value).toLowerCase() === String(argument).toLowerCase(),
  'anything-but': (argument, value) =>
    value !== undefined && !(Array.isArray(argument) ? argument : [argument]).some((one) => accepts(one, value)),
  numeric: (argument, value) => typeof value === 'number' && withinRange(argument as (string | number)[], value),
};

const withinRange = (range: (string | number)[], value: number): boolean => {
  const pairs = range.flatMap((part, index) => (index % 2 === 0 ? [[part, Number(range[index + 1])] as const] : []));
  return pairs.every(([operator, limit]) => comparisons[operator]?.(value, limit) ?? false);
};

const comparisons: Record<string, (value: number, limit: number) => boolean> = {
  '=': (value, limit) => value === limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
