import { visitor } from '../play/visitor.ts';

/** A page's bytes as they travel (an HTTP API compresses nothing), without and with what it loads. */
export type PageWeight = { page: string; bytes: number; withAssets: number };

/** Opens pages like a visitor and weighs each where it stands. */
export const scales = () => {
  const browser = visitor();
  const weights: PageWeight[] = [];
  const assets = new Map<string, Promise<number>>();
  const asset = (url: string): Promise<number> => {
    const known = assets.get(url) ?? bytesAt(url);
    assets.set(url, known);
    return known;
  };
  type Seen = Awaited<ReturnType<typeof browser.open>>;
  return {
    browser,
    weights,
    /** Weighs a page that has been opened, under a name. */
    weigh: async (page: string, seen: Seen): Promise<Seen> => {
      const urls = assetsIn(seen.document).map((url) => new URL(url, seen.url).href);
      const sizes = await Promise.all([...new Set(urls)].map(asset));
      const withAssets = sizes.reduce((sum, size) => sum + size, seen.bytes);
      weights.push({ page, bytes: seen.bytes, withAssets });
      return seen;
    },
  };
};

export type Scales = ReturnType<typeof scales>;

const assetsIn = (document: Document): string[] =>
  [...document.querySelectorAll('link[rel~=stylesheet], link[rel~=icon], script[src], img[src]')]
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
    .filter((url) => url !== '' && !url.startsWith('data:'));

const bytesAt = async (url: string): Promise<number> => (await (await fetch(url)).arrayBuffer()).byteLength;
