import { parseHTML } from 'linkedom';
import type { Email } from 'postal-mime';

/** The HTML of a mail as mail programs read it. */
export const dom = ({ html = '' }: Email): Document => parseHTML(html).document as unknown as Document;

/** The names of all its elements, in order: its shape, whatever the words in it. */
export const shape = (mail: Email): string[] => [...dom(mail).querySelectorAll('*')].map((one) => one.tagName);

/** What people read, one piece of text after another; the hidden line for the inbox is not among it. */
export const pieces = (mail: Email): string[] => {
  const document = dom(mail);
  const [hidden] = document.body.children;
  hidden?.remove();
  return piecesIn(document.body);
};

const piecesIn = (node: Node): string[] =>
  node.nodeType === 3 ? [node.textContent ?? ''] : [...node.childNodes].flatMap(piecesIn);

/** The words of a text, without addresses of pages and punctuation. */
export const wordsIn = (text: string): string[] => text.replace(/https?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
