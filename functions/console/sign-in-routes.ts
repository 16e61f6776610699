import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response, Route } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { seeOther } from '../http/response.ts';
import { log } from '../log.ts';
import type { ConsolePorts, Identity } from './ports.ts';
import { forget, keep, kept } from './session.ts';

/** Signing in by OpenID Connect, and out. */
export const signInRoutes = (ports: ConsolePorts): Route[] => [
  { method: 'GET', path: '/console/sign-in', answer: (request) => begun(ports, request) },
  { method: 'GET', path: '/console/callback', answer: (request) => finished(ports, request) },
  { method: 'POST', path: '/console/sign-out', answer: (request) => signedOut(ports, request) },
];

const begun = async (ports: ConsolePorts, request: Request): Promise<Response> => {
  const begin = await ports.signIn.begin(`${ports.publicUrl}/console/callback`);
  const cookie = await keep(ports, 'signIn', { data: begin.kept, at: request.at });
  return seeOther(begin.url, [cookie]);
};

const finished = async (ports: ConsolePorts, request: Request): Promise<Response> => {
  const begun = await kept(ports, 'signIn', request);
  if (!begun) throw signInStale();
  const identity = await identified(ports, request, begun);
  if (!identity.groups.includes('staff')) throw notStaff();
  const spent = await forget(ports, 'signIn', request);
  const data = { email: identity.email, name: identity.name };
  return seeOther('/console', [spent, await keep(ports, 'session', { data, at: request.at })]);
};

const identified = async (ports: ConsolePorts, request: Request, begun: Record<string, string>): Promise<Identity> => {
  const callback = new URL(`${ports.publicUrl}${request.path}?${new URLSearchParams(request.query)}`);
  try {
    return await ports.signIn.finish(callback, begun);
  } catch (error) {
    log.error('sign-in refused', { reason: error instanceof Error ? error.name : 'unknown' });
    throw signInStale();
  }
};

const signedOut = async (ports: ConsolePorts, request: Request): Promise<Response> =>
  seeOther('/', [await forget(ports, 'session', request)]);

const signInStale = (): Refusal =>
  new Refusal({
    name: 'SignInStale',
    kind: 'malformed',
    words: {
      es: 'El inicio de sesión no se ha completado o ha caducado: vuelva a empezar desde la consola.',
      en: 'The sign-in was not completed or has expired: begin again from the console.',
    },
  });

const notStaff = (): Refusal =>
  new Refusal({
    name: 'NotStaff',
    kind: 'not yours',
    words: {
      es: 'Esta cuenta no es del equipo de IMTCloud: entre con otra, o pida acceso.',
      en: 'This account is not of IMTCloud’s staff: sign in with another, or ask for access.',
    },
  });
