import type { Words } from '../../workflows/vocabulary/words.ts';
import { type Block, type Content, inGroups, type Links, labelOf, linkOf } from './content.ts';
import type { Foot } from './foot.ts';

/** A mail as plain text; the same words as its HTML. Without a link its place says that it was personal. */
export const textOf = ({ blocks, language }: Content, links: Links = {}): string =>
  blocks
    .map((block) => textOfBlock(block, { link: personal[language], figures: code[language], ...links }))
    .join('\n\n');

/** The foot as plain text. */
export const textOfFoot = ({ lines, pages }: Foot): string =>
  ['--', ...lines, ...pages.map(({ label, url }) => `${label}: ${url}`)].join('\n');

const personal: Words = { es: '[enlace personal]', en: '[personal link]' };

const code: Words = { es: '[código personal]', en: '[personal code]' };

const textOfBlock = (block: Block, { link = '', publicUrl = '', figures = '' }: Links): string => {
  switch (block.kind) {
    case 'lead':
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'action':
      return `${block.label}:\n${linkOf(block, link)}`;
    case 'code':
      return inGroups(figures);
    case 'page':
      return `${block.label}:\n${publicUrl}${block.path}`;
    case 'facts':
      return block.rows.map((fact) => `${labelOf(fact)} ${fact.value || '—'}`).join('\n');
    case 'quote':
      return block.text === '' ? block.by : `${block.by}:\n${quoted(block.text)}`;
  }
};

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
