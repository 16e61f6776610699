import type { DocumentStore } from './store.ts';

/** Documents as whoever only shows them sees them. */
export type DocumentReader = Pick<DocumentStore, 'get'>;

/** Opens what the URL names when the first document is read: `file:` a folder, `s3:` a bucket. */
export const documentReader = (url: string): DocumentReader => ({
  get: async (name) => (await readerOf(new URL(url))).get(name),
});

const readerOf = async (url: URL): Promise<DocumentReader> => {
  if (url.protocol === 'file:') return { get: (await import('./folder-reader.ts')).folderReader(url) };
  if (url.protocol === 's3:') return { get: (await import('./bucket-reader.ts')).bucketReader(url.hostname) };
  throw new Error(`Documents are kept in a file: or s3: URL, not in ${url.protocol}`);
};
