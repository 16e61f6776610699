/** Ids and facts of the domain; never payloads, addresses or secrets. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

const write = (level: 'info' | 'error', event: string, fields: Fields): void => {
  process.stdout.write(`${JSON.stringify({ level, event, ...fields })}\n`);
};

/** Logs are events, one JSON line each. */
export const log = {
  info: (event: string, fields: Fields = {}): void => write('info', event, fields),
  error: (event: string, fields: Fields = {}): void => write('error', event, fields),
};
