import { exampleRequest } from '../play/example-request.ts';
import type { World } from '../play/people.ts';
import { type Caller, caller, expecting } from './caller.ts';

export type Submitted = { reference: string; key: string; status: string; milliseconds: number };

/** A request through the API. */
export const submitted = async (world: World, visitor: Caller, values: object): Promise<Submitted> => {
  const answer = await visitor.ask(`${world.webUrl}/api/requests/third-party-agreement`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(values),
  });
  return { ...JSON.parse(expecting(201, answer).body), milliseconds: answer.milliseconds };
};

/** As many requests as fill a page of the console, which nobody answers. */
export const crowd = async (world: World, requests: number): Promise<void> => {
  for (let place = 0; place < requests; place++) {
    const visitor = caller(`127.0.2.${place + 1}`);
    const { values } = exampleRequest({ requesterMailbox: `olga.${place}@editorialfaro.example` });
    await submitted(world, visitor, values);
    visitor.leave();
  }
};
