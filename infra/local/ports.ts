import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { freePort } from './listen.ts';

/** Where people reach a stack. */
export type Ports = z.infer<typeof Ports>;
const Ports = z.object({ web: z.int(), inbox: z.int(), signIn: z.int() });

type Asked = { port: number; fresh: boolean; report(line: string): void };

/**
 * The port asked for and the next two. Asked for any: those of the last run, as far as they are free, for mails that were
 * sent lead there. @throws Complaint when one asked for is taken
 */
export const choosePorts = async ({ port, fresh, report }: Asked, file: string): Promise<Ports> => {
  const last = fresh ? undefined : lastIn(file);
  const ports = port === 0 ? await freeOnes(last) : await besideEachOther(port);
  if (last && last.web !== ports.web) report(moved(last.web, ports.web));
  return ports;
};

export const keepPorts = (file: string, ports: Ports): void => writeFileSync(file, JSON.stringify(ports));

const lastIn = (file: string): Ports | undefined => {
  try {
    return Ports.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

const besideEachOther = async (port: number): Promise<Ports> => ({
  web: await freePort(port),
  inbox: await freePort(port + 1),
  signIn: await freePort(port + 2),
});

const freeOnes = async (last: Ports | undefined): Promise<Ports> => {
  const or = (wanted = 0) => freePort(wanted).catch(() => freePort());
  const [web, inbox, signIn] = await Promise.all([or(last?.web), or(last?.inbox), or(last?.signIn)]);
  return { web, inbox, signIn };
};

const moved = (from: number, to: number): string =>
  `The web form was at port ${from} and is at ${to} now: links in mails sent before work again once it starts with --port ${from}.`;
