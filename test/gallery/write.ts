import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escaped, indexOf } from './index-page.ts';
import type { Item } from './item.ts';

export type Filed = Item & { file: string; textFile?: string };

/** Writes each as a file, and an index of them; what stood in the folder's rooms before is gone. */
export const writeGallery = (items: readonly Item[], { to, style }: { to: string; style: string }): Filed[] => {
  const filed = fileNames(items);
  for (const room of new Set(items.map(({ workflow }) => workflow)))
    rmSync(join(to, room), { recursive: true, force: true });
  for (const { file, textFile, html, text = '', kind } of filed) {
    put(join(to, file), kind === 'page' ? html.replace('href="/style.css"', `href="${up(file)}style.css"`) : html);
    if (textFile) put(join(to, textFile), text);
  }
  put(join(to, 'style.css'), style);
  put(join(to, 'index.html'), indexOf(filed));
  return filed;
};

/** `workflow/kind/name/outcome--reader.language.html`, with a number where there is more than one. */
export const fileNames = (items: readonly Item[]): Filed[] => {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const stem = [
      item.workflow,
      `${item.kind}s`,
      plain(item.name),
      `${plain(item.outcome)}--${plain(item.reader)}`,
    ].join('/');
    const key = `${stem}.${item.language}`;
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    const name = `${stem}${number > 1 ? `.${number}` : ''}.${item.language}`;
    return { ...item, file: `${name}.html`, ...(item.text !== undefined && { textFile: `${name}.txt` }) };
  });
};

const plain = (text: string): string =>
  escaped(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

const up = (file: string): string => '../'.repeat(file.split('/').length - 1);

const put = (file: string, contents: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
};
