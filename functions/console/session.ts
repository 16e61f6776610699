import type { Request } from '../http/request.ts';
import { hashOf, isSecret } from '../links/link.ts';
import type { ConsolePorts } from './ports.ts';

/** `__Host-` binds a cookie to this host and to TLS (browsers take localhost for it). */
const cookieNames = { session: '__Host-aval-session', signIn: '__Host-aval-sign-in' } as const;
const lifetimes = { session: 8 * 3_600_000, signIn: 10 * 60_000 };

export type Kind = keyof typeof cookieNames;

/** Keeps data behind a random id that only the browser has, by the clock on the wall; returns the cookie to set. */
export const keep = async (ports: ConsolePorts, kind: Kind, data: Record<string, string>): Promise<string> => {
  const secret = Buffer.from(ports.random(32)).toString('base64url');
  const expiresAt = new Date(ports.wallTime().getTime() + lifetimes[kind]);
  await ports.sessions.keep(hashOf(secret), { data: { ...data, kind }, expiresAt });
  return cookie(kind, secret, lifetimes[kind] / 1000);
};

/** What is kept behind the browser's cookie, if it still stands. */
export const kept = async (
  ports: ConsolePorts,
  kind: Kind,
  request: Request,
): Promise<Record<string, string> | undefined> => {
  const secret = secretIn(request, kind);
  const data = secret && (await ports.sessions.find(hashOf(secret), ports.wallTime()));
  return data && data.kind === kind ? data : undefined;
};

/** Forgets it here and in the browser. */
export const forget = async (ports: ConsolePorts, kind: Kind, request: Request): Promise<string> => {
  const secret = secretIn(request, kind);
  if (secret) await ports.sessions.drop(hashOf(secret));
  return cookie(kind, '', 0);
};

const secretIn = ({ cookies }: Request, kind: Kind): string | undefined => {
  const secret = cookies[cookieNames[kind]] ?? '';
  return isSecret(secret) ? secret : undefined;
};

const cookie = (kind: Kind, secret: string, seconds: number): string =>
  `${cookieNames[kind]}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
