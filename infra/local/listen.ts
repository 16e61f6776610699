import { once } from 'node:events';
import { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { Complaint } from './complaint.ts';

/** Listens on this machine only and says on which port. @throws Complaint when the port is taken */
export const listen = async (server: Server, port: number): Promise<number> => {
  // After the default of five seconds a busy machine closes connections on which the next call is already under way.
  if (server instanceof HttpServer) server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((fault: NodeJS.ErrnoException) => {
    throw complaintOf(fault, port);
  });
  return (server.address() as AddressInfo).port;
};

/** Stops listening, and ends what is open. */
export const closeServer = async (server: HttpServer): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

/** A port that is free now: the one asked for, or any. @throws Complaint when it is taken */
export const freePort = async (port = 0): Promise<number> => {
  const server = createServer();
  const free = await listen(server, port);
  server.close();
  await once(server, 'close');
  return free;
};

const complaintOf = (fault: NodeJS.ErrnoException, port: number): Error => {
  if (fault.code === 'EADDRINUSE') {
    return new Complaint(`Port ${port} is taken: stop what uses it, or start with another one, like --port 4000.`);
  }
  if (fault.code === 'EACCES') return new Complaint(`Port ${port} is not allowed: start with one above 1023.`);
  return fault;
};
