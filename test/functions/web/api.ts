import type { Asked } from '../http/event.ts';
import { typed } from './form.ts';
import type { Answer, Site } from './site.ts';

export const apiPath = '/api/requests/third-party-agreement';

/** Submits the example by the API, as a program does, with what a test changes. */
export const submit = (site: Site, more: Partial<Asked> = {}): Promise<Answer> =>
  site.ask({
    path: apiPath,
    json: typed(),
    ...more,
    headers: { 'idempotency-key': 'key-of-the-caller', origin: 'null', ...more.headers },
  });

// biome-ignore lint/suspicious/noExplicitAny: what came back is read field by field
export const jsonOf = ({ body }: Answer): any => JSON.parse(body);
