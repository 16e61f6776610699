import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { LegalIdentity } from '../legal-identity.ts';
import type { Block, Content } from './content.ts';

/** A mail as plain text; the same words as its HTML. Without a link its place says that it was personal. */
export const textOf = (content: Content, link?: string): string =>
  [
    ...content.blocks.map(textOfBlock),
    ...(content.action ? [`${content.action.label}:\n${link ?? personal[content.language]}`] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** What stands under every mail. */
export const footOf = (
  who: LegalIdentity,
  { language, publicUrl }: { language: Language; publicUrl: string },
): string[] => {
  const page = (path: string) => `${publicUrl}${path}${language === 'en' ? '?lang=en' : ''}`;
  const { about, pages } = footWords(who);
  return [about[language], `${pages[language]}: ${page('/legal')} · ${page('/privacy')} · ${page('/accessibility')}`];
};

const personal: Words = { es: '[enlace personal]', en: '[personal link]' };

const textOfBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value || '—'}`).join('\n');
    case 'quote':
      return block.text === ''
        ? block.by
        : `${block.by}:\n${block.text
            .split('\n')
            .map((line) => `> ${line}`)
            .join('\n')}`;
  }
};

const footWords = (who: LegalIdentity): { about: Words; pages: Words } => ({
  about: {
    es: `${who.legalName} · NIF ${who.taxId} · ${who.seat} · ${who.registerEntry}. Mensaje de gestión, no publicidad. El enlace es personal: no lo reenvíe. Si tiene dudas, responda a este correo o escriba a ${who.contact}.`,
    en: `${who.legalName} · NIF ${who.taxId} · ${who.seat} · ${who.registerEntry}. Service message, not advertising. The link is personal: do not forward it. With questions, reply to this e-mail or write to ${who.contact}.`,
  },
  pages: { es: 'Aviso legal, privacidad, accesibilidad', en: 'Legal notice, privacy, accessibility' },
});
