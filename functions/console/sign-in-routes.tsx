import type { Response, Route } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import { inLanguage } from '../links/in-language.ts';
import { log } from '../log.ts';
import { beginSignIn, callbackOf } from './begin-sign-in.ts';
import { SignedOutPage } from './message-pages.tsx';
import type { ConsolePorts, Identity } from './ports.ts';
import { notStaff, signInStale } from './refusals.ts';
import { forget, keep, kept } from './session.ts';
import { isStaff } from './staff.ts';

/** Signing in by OpenID Connect, and out. */
export const signInRoutes = (ports: ConsolePorts): Route[] => [
  {
    method: 'GET',
    path: '/console/sign-in',
    answer: ({ language }) => beginSignIn(ports, inLanguage('/console', language)),
  },
  { method: 'GET', path: '/console/callback', answer: (request) => finished(ports, request) },
  { method: 'POST', path: '/console/sign-out', answer: (request) => signedOut(ports, request) },
  { method: 'GET', path: '/console/signed-out', answer: (request) => farewell(ports, request) },
];

/** In only when the provider's answer is to the question this browser was sent with, and the directory agrees. */
const finished = async (ports: ConsolePorts, request: Request): Promise<Response> => {
  const begun = await kept(ports, 'signIn', request);
  if (!begun) throw signInStale();
  const identity = await identified(ports, request, begun);
  const spent = await forget(ports, 'signIn', request);
  const directory = await ports.directory.read();
  if (!identity.groups.includes('staff') || !isStaff(directory, identity.email)) throw notStaff();
  await forget(ports, 'session', request);
  const { email, name } = identity;
  return seeOther(begun.back ?? '/console', [spent, await keep(ports, 'session', { email, name })]);
};

const identified = async (ports: ConsolePorts, request: Request, begun: Record<string, string>): Promise<Identity> => {
  const callback = new URL(`${callbackOf(ports)}?${new URLSearchParams(request.query)}`);
  try {
    return await ports.signIn.finish(callback, begun);
  } catch (error) {
    log.error('sign-in refused', { reason: error instanceof Error ? error.name : 'unknown' });
    throw signInStale();
  }
};

const signedOut = async (ports: ConsolePorts, request: Request): Promise<Response> =>
  seeOther(inLanguage('/console/signed-out', request.language), [await forget(ports, 'session', request)]);

const farewell = ({ identity }: ConsolePorts, { language, path }: Request): Response =>
  page(<SignedOutPage setting={{ language, path, identity }} />, { language });
