import type { Shard, StreamApi, StreamRecord } from '../../../../infra/local/stream/api.ts';

/** A stream in memory: shards that get records, and end. Its iterators know where they are. */
export const fakeStream = () => {
  const shards: (Shard & { records: StreamRecord[]; closed: boolean })[] = [];
  let written = 0;
  const trouble: Error[] = [];
  const shardNamed = (id: string) => shards.find((one) => one.id === id);
  const api: StreamApi = {
    describe: async () => shards.map(({ id, parent }) => ({ id, parent })),
    iterator: async ({ shard, after }) => {
      const records = shardNamed(shard)?.records ?? [];
      return `${shard} ${records.filter((one) => Number(one.dynamodb.SequenceNumber) <= Number(after ?? 0)).length}`;
    },
    read: async (iterator) => {
      const fault = trouble.shift();
      if (fault) throw fault;
      const [id = '', place = '0'] = iterator.split(' ');
      const shard = shardNamed(id);
      const records = (shard?.records ?? []).slice(Number(place));
      return { records, next: shard?.closed ? undefined : `${id} ${Number(place) + records.length}` };
    },
  };
  return {
    api,
    trouble,
    open: (id: string, parent?: string) => shards.push({ id, parent, records: [], closed: false }),
    close: (id: string) => Object.assign(shardNamed(id) ?? {}, { closed: true }),
    write: (id: string, ...names: string[]) => {
      for (const name of names) {
        const SequenceNumber = String(++written);
        const NewImage = { work: { S: name } };
        shardNamed(id)?.records.push({ eventID: name, eventName: 'MODIFY', dynamodb: { SequenceNumber, NewImage } });
      }
    },
  };
};
