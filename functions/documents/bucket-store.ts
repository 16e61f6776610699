import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { credentials } from '../credentials.ts';
import { bucketReader } from './bucket-reader.ts';
import { type DocumentStore, putOnce } from './store.ts';

/** A bucket, which locks what is put into it. */
export const bucketStore = (bucket: string, client: S3Client = new S3Client({ credentials })): DocumentStore => {
  const get = bucketReader(bucket, client);
  const add = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: name,
      Body: bytes,
      IfNoneMatch: '*',
      ChecksumAlgorithm: 'SHA256',
    });
    return (await client.send(command).catch(unless('PreconditionFailed'))) !== undefined;
  };
  return { get, put: (name, bytes) => putOnce({ get, add }, name, bytes) };
};

const unless =
  (name: string) =>
  (fault: unknown): undefined => {
    if (!(fault instanceof S3ServiceException) || fault.name !== name) throw fault;
  };
