import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { LegalIdentity } from '../legal-identity.ts';

/** What stands under every mail (policy: Words the law asks for). */
export type Foot = { lines: string[]; pages: { label: string; url: string }[] };

export const footOf = (
  who: LegalIdentity,
  { language, publicUrl }: { language: Language; publicUrl: string },
): Foot => ({
  lines: [
    `${who.legalName} · NIF ${who.taxId} · ${who.seat} · ${who.registerEntry}`,
    management[language],
    `${questions[language]} ${who.contact}.`,
  ],
  pages: Object.entries(pages).map(([path, label]) => ({
    label: label[language],
    url: `${publicUrl}/${path}${language === 'en' ? '?lang=en' : ''}`,
  })),
});

const management: Words = {
  es: 'Mensaje de gestión, no publicidad. Los enlaces de nuestros correos son personales: no los reenvíe.',
  en: 'Service message, not advertising. The links in our e-mails are personal: do not forward them.',
};
const questions: Words = {
  es: 'Si tiene dudas, responda a este correo o escriba a',
  en: 'With questions, reply to this e-mail or write to',
};
const pages: Record<'legal' | 'privacy' | 'accessibility', Words> = {
  legal: { es: 'Aviso legal', en: 'Legal notice' },
  privacy: { es: 'Privacidad', en: 'Privacy' },
  accessibility: { es: 'Accesibilidad', en: 'Accessibility' },
};
