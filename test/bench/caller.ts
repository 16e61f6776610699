import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answered = { status: number; headers: IncomingHttpHeaders; body: string; milliseconds: number };
type Call = { method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };

/** Someone at an address of this machine's own, as each visitor has one: what comes from one source is limited. */
export const caller = (localAddress: string) => {
  const agent = new Agent({ keepAlive: true, localAddress });
  const ask = (url: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Answered> =>
    new Promise((answered, failed) => {
      const begun = performance.now();
      const asking = request(url, { method, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', failed);
        response.on('end', () =>
          answered({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
            milliseconds: performance.now() - begun,
          }),
        );
      });
      asking.on('error', failed).end(body);
    });
  return { ask, leave: () => agent.destroy() };
};

export type Caller = ReturnType<typeof caller>;

/** @throws Error with what was said instead */
export const expecting = (status: number, answer: Answered): Answered => {
  if (answer.status !== status)
    throw new Error(`Expected ${status}, not ${answer.status}: ${answer.body.slice(0, 300)}`);
  return answer;
};
