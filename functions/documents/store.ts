/** Where documents are kept. What is kept under a name stays as it is for ever. */
export type DocumentStore = {
  /** Safe to repeat. @throws DocumentDiffers when other bytes are kept under that name */
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
};

/** A fault: two different documents for one name. */
export class DocumentDiffers extends Error {
  override readonly name = 'DocumentDiffers';
  constructor(document: string) {
    super(`Other bytes are kept as ${document}, and they stay.`);
  }
}

/** Opens what the URL names when the first document is kept or read: `file:` a folder, `s3:` a bucket. */
export const documentStore = (url: string): DocumentStore => {
  let opened: Promise<DocumentStore> | undefined;
  const store = (): Promise<DocumentStore> => {
    opened ??= storeAt(new URL(url));
    return opened;
  };
  return {
    put: async (name, bytes) => (await store()).put(name, bytes),
    get: async (name) => (await store()).get(name),
  };
};

const storeAt = async (url: URL): Promise<DocumentStore> => {
  if (url.protocol === 'file:') return (await import('./folder-store.ts')).folderStore(url);
  if (url.protocol === 's3:') return (await import('./bucket-store.ts')).bucketStore(url.hostname);
  throw new Error(`Documents are kept in a file: or s3: URL, not in ${url.protocol}`);
};

/** Puts, or makes sure that the very same is there. `add` says whether nothing was there before. */
export const putOnce = async (
  { get, add }: Pick<DocumentStore, 'get'> & { add(name: string, bytes: Uint8Array): Promise<boolean> },
  name: string,
  bytes: Uint8Array,
): Promise<void> => {
  if (!/^[\w-]+(?:[/.][\w-]+)*$/.test(name)) throw new Error(`${name} is no name for a document.`);
  if (await add(name, bytes)) return;
  const kept = await get(name);
  if (!kept || Buffer.compare(kept, bytes) !== 0) throw new DocumentDiffers(name);
};
