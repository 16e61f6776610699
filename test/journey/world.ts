import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { type Inbox, inbox } from '../play/inbox.ts';

/** A stack of its own on free ports, with its inbox; gone afterwards. */
export type OwnWorld = { stack: Stack; webUrl: string; inbox: Inbox; folder: string; close: () => Promise<void> };

export const openWorld = async (): Promise<OwnWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'aval-journey-'));
  const stack = await startStack({ port: 0, data: folder, fresh: true, speed: 1 });
  return {
    stack,
    folder,
    webUrl: stack.urls.web,
    inbox: inbox(stack.env.AWS_ENDPOINT_URL_SES ?? ''),
    close: async () => {
      await stack.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
