import type { Request } from '../http/request.ts';
import { hashOf, isSecret } from '../links/link.ts';
import type { ConsolePorts, Identity } from './ports.ts';

/** `__Host-` binds a cookie to this host and to TLS (browsers take localhost for it). */
const cookieNames = { session: '__Host-aval-session', signIn: '__Host-aval-sign-in' } as const;
const lifetimes = { session: 8 * 3_600_000, signIn: 10 * 60_000 };

type Kind = keyof typeof cookieNames;

/** Keeps data behind a random id that only the browser has; returns the cookie to set. Sessions use wall time, as the request says it. */
export const keep = async (
  ports: ConsolePorts,
  kind: Kind,
  kept: { data: Record<string, string>; at: Date },
): Promise<string> => {
  const secret = Buffer.from(ports.random(32)).toString('base64url');
  const expiresAt = new Date(kept.at.getTime() + lifetimes[kind]);
  await ports.sessions.keep(hashOf(secret), { data: { ...kept.data, kind }, expiresAt });
  return `${cookieNames[kind]}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${lifetimes[kind] / 1000}`;
};

/** What is kept behind the browser's cookie, if it still stands. */
export const kept = async (
  ports: ConsolePorts,
  kind: Kind,
  request: Request,
): Promise<Record<string, string> | undefined> => {
  const secret = request.cookies[cookieNames[kind]] ?? '';
  if (!isSecret(secret)) return undefined;
  const data = await ports.sessions.find(hashOf(secret), request.at);
  return data?.kind === kind ? data : undefined;
};

/** Forgets it here and in the browser. */
export const forget = async (ports: ConsolePorts, kind: Kind, request: Request): Promise<string> => {
  const secret = request.cookies[cookieNames[kind]] ?? '';
  if (isSecret(secret)) await ports.sessions.drop(hashOf(secret));
  return `${cookieNames[kind]}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;
};

/** The staff member who is signed in. */
export const signedIn = async (ports: ConsolePorts, request: Request): Promise<Identity | undefined> => {
  const data = await kept(ports, 'session', request);
  return data && { email: data.email ?? '', name: data.name ?? '', groups: ['staff'] };
};
