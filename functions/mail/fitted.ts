import type { Block, Content } from './content.ts';
import { clipped, paragraph } from './telling.ts';
import { words } from './words.ts';

/** What the words of a mail may weigh, so that its HTML stays under 30 KB with everything around them. */
const mostBytes = 22_000;

/** The longest texts are cut, and said to be, until the mail is small enough; the page behind its link has them whole. */
export const fitted = (content: Content): Content => {
  let fit = content;
  for (let most = 2_000; weight(fit) > mostBytes && most > 20; most = Math.floor(most * 0.8))
    fit = {
      ...content,
      blocks: [...content.blocks.map((block) => cut(block, most)), paragraph(words.cut[content.language])],
    };
  return fit;
};

const weight = ({ blocks }: Content): number =>
  blocks.flatMap(textsOf).reduce((sum, text) => sum + Buffer.byteLength(text) + 5 * escapes(text) + markup, 0);

/** The tags around a text, at most. */
const markup = 100;

const escapes = (text: string): number => text.match(/[&<>"']/g)?.length ?? 0;

const textsOf = (block: Block): string[] => {
  if (block.kind === 'facts') return block.rows.flatMap(({ label, value }) => [label, value]);
  if (block.kind === 'quote') return [block.by, block.text];
  if (block.kind === 'action') return [block.label];
  if (block.kind === 'code') return [];
  return block.kind === 'page' ? [block.label, block.path] : [block.text];
};

const cut = (block: Block, most: number): Block => {
  if (block.kind === 'action' || block.kind === 'page' || block.kind === 'code') return block;
  if (block.kind === 'facts')
    return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: clipped(value, most) })) };
  if (block.kind === 'quote') return { ...block, by: clipped(block.by, most), text: clipped(block.text, most) };
  return { ...block, text: clipped(block.text, most) };
};
