import { drawn } from './drawn-characters.ts';

/** The characters of a text that the contract's font cannot draw, each once: a form refuses them, for they would vanish. */
export const undrawable = (text: string): string[] => [
  ...new Set([...text.normalize('NFC')].filter((character) => !isDrawn(character.codePointAt(0) ?? 0))),
];

const isDrawn = (codePoint: number): boolean =>
  codePoint === lineBreak || ranges().some(([from, to]) => from <= codePoint && codePoint <= to);

const lineBreak = 0x0a;

let read: [from: number, to: number][] | undefined;

const ranges = (): [from: number, to: number][] => {
  read ??= drawn.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  });
  return read;
};
