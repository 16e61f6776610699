import { type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Which call of a client goes wrong, counted from 1 from now on. */
type Trouble = { calls: number; lose: (call: number) => boolean; cancel: string[][] };

/** A client whose answers get lost on their way, and whose transactions are cancelled, when a test says so. */
export const unreliable = (client: DynamoDBClient) => {
  const trouble: Trouble = { calls: 0, lose: () => false, cancel: [] };
  // Innermost, so that the SDK's own tries are calls too.
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const reasons = commandName === 'TransactWriteItemsCommand' ? trouble.cancel.shift() : undefined;
        if (reasons) throw cancelled(reasons);
        trouble.calls++;
        const lost = trouble.lose(trouble.calls);
        const answer = await next(args);
        if (lost) throw Object.assign(new Error('The answer was lost'), { name: 'TimeoutError' });
        return answer;
      },
    { step: 'deserialize', priority: 'high', name: 'trouble', override: true },
  );
  return {
    client,
    /** Loses the answer of one call, after what it asked for was done; says afterwards whether there was such a call. */
    losing: async <T>(call: number, deed: () => Promise<T>): Promise<{ lost: boolean; value: T }> => {
      Object.assign(trouble, { calls: 0, lose: (one: number) => one === call });
      const value = await deed();
      trouble.lose = () => false;
      return { lost: trouble.calls >= call, value };
    },
    /** The next transactions are cancelled for these reasons, each once. */
    cancelling: (...reasons: string[][]) => trouble.cancel.push(...reasons),
  };
};

const cancelled = (reasons: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: reasons.map((Code) => ({ Code })),
  });
