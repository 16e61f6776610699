import { Agent, request } from 'node:http';

export type PageWeight = { page: string; bytes: number; withAssets: number };

/** Bytes of a page as they travel, alone and with its style sheet. */
export const pageWeights = async (origin: string, pages: Record<string, string>): Promise<PageWeight[]> => {
  const sheet = await bytesOf(`${origin}/style.css`);
  return Promise.all(
    Object.entries(pages).map(async ([page, url]) => {
      const bytes = await bytesOf(url);
      return { page, bytes, withAssets: bytes + sheet };
    }),
  );
};

const agent = new Agent({ keepAlive: false });

const bytesOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
