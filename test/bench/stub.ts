import { createServer } from 'node:http';
import { listen } from '../../infra/local/listen.ts';

/** An endpoint that answers every AWS call at once with nothing: what is measured is the function, not the service. */
export type Stub = { url: string; calls(): number; close(): Promise<void> };

export const startStub = async (): Promise<Stub> => {
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      calls++;
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end('{}');
    });
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url, calls: () => calls, close };
};
