const http = (method: string, path: string, cookies: string[] = []) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'localhost' },
  cookies,
  requestContext: {
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
    timeEpoch: 1_795_500_000_000,
    requestId: 'bench',
    stage: '$default',
  },
  isBase64Encoded: false,
});

const unknown = 'A'.repeat(43);

const streamed = {
  Records: [
    {
      eventID: '1',
      eventName: 'MODIFY',
      dynamodb: {
        ApproximateCreationDateTime: 1_795_500_000,
        SequenceNumber: '1',
        Keys: { pk: { S: 'request#ABCDEFGH' }, sk: { S: 'mail#0001-1' } },
        NewImage: { pk: { S: 'request#ABCDEFGH' }, sk: { S: 'mail#0001-1' }, work: { S: 'send' } },
      },
    },
  ],
};

const sesEvent = {
  eventType: 'Delivery',
  mail: { messageId: 'm', timestamp: '2026-11-24T09:00:00Z', tags: { request: ['ABCDEFGH'], message: ['0001-1'] } },
  delivery: { timestamp: '2026-11-24T09:00:00Z', recipients: ['success@simulator.amazonses.com'] },
};

const documentAsked = {
  Records: streamed.Records.map(({ dynamodb, ...record }) => ({
    ...record,
    dynamodb: { ...dynamodb, Keys: { pk: { S: 'request#ABCDEFGH' }, sk: { S: 'ask#contract#1' } } },
  })),
};

/** For each function an event that makes it read or write the table once, as its bare twin does. */
export const firstEvents: Record<string, object> = {
  web: http('GET', `/s/${unknown}`),
  console: http('GET', '/console/callback', [`__Host-aval-sign-in=${unknown}`]),
  relay: streamed,
  clock: { source: 'aws.events', time: '2026-11-24T09:00:00Z' },
  documents: documentAsked,
  postmaster: { Records: [{ Sns: { Message: JSON.stringify(sesEvent), Timestamp: '2026-11-24T09:00:00Z' } }] },
};
