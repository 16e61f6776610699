import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { credentials } from '../credentials.ts';
import type { DocumentStore } from './store.ts';

/** Reads from a bucket. */
export const bucketReader =
  (bucket: string, client: S3Client = new S3Client({ credentials })): DocumentStore['get'] =>
  async (name) => {
    const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name })).catch((fault: unknown) => {
      if (fault instanceof S3ServiceException && fault.name === 'NoSuchKey') return undefined;
      throw fault;
    });
    return found?.Body?.transformToByteArray();
  };
