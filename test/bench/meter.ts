import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../../infra/local/listen.ts';
import { consumedIn, noUnits, type Units, withRefusal, withRequest } from './units.ts';

/** Stands before DynamoDB Local and counts what it is asked for. */
export type Meter = { url: string; reset(): void; read(): Units; close(): Promise<void> };

export const startMeter = async (database: string): Promise<Meter> => {
  let units = noUnits;
  const server = createServer((request, response) => {
    pass(database, request, response)
      .then((counted) => {
        units = counted(units);
      })
      .catch(() => response.destroy());
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    url,
    reset: () => {
      units = noUnits;
    },
    read: () => units,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

type Count = (units: Units) => Units;

/** Hands a request over, asking for its capacity; what it says of streams and tables is nobody's unit. */
const pass = async (database: string, request: IncomingMessage, response: ServerResponse): Promise<Count> => {
  const target = String(request.headers['x-amz-target']);
  const operation = /^DynamoDB_\d+\.(.*(?:Item|Items|Query|Scan))$/.exec(target)?.[1];
  const body = await buffer(request);
  const asked = operation ? metered(body) : body;
  const { status, headers, said } = await ask(database, request, asked);
  response.writeHead(status, { 'content-type': headers.get('content-type') ?? 'application/x-amz-json-1.0' });
  response.end(said);
  if (!operation) return (units) => units;
  return status === 200
    ? (units) => withRequest(units, operation, consumedIn(JSON.parse(said.toString())))
    : (units) => withRefusal(units, operation);
};

const metered = (body: Buffer): Buffer =>
  Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), ReturnConsumedCapacity: 'INDEXES' }));

const ask = async (database: string, { method = 'POST', headers }: IncomingMessage, body: Buffer) => {
  const kept = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date', 'x-amz-security-token'];
  const sent = Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
  const answer = await fetch(database, { method, headers: sent, body: new Uint8Array(body) });
  return { status: answer.status, headers: answer.headers, said: Buffer.from(await answer.arrayBuffer()) };
};
