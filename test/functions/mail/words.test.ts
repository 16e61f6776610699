import { describe, expect, test } from 'vitest';
import { textOf } from '../../../functions/mail/text.ts';
import { kinds, mailsOf } from './every-kind.ts';
import { received } from './letters.ts';

const texts = (kind: (typeof kinds)[number], language: 'es' | 'en'): string[] =>
  mailsOf(kind, language).map(({ content }) => `${content.preheader}\n${textOf(content)}`);

describe.each(kinds)('every mail «%s»', (kind) => {
  test('has every place filled, and no gap where something should stand', () => {
    for (const text of [...texts(kind, 'es'), ...texts(kind, 'en')]) {
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|Invalid/);
      expect(text).not.toMatch(/ {2}| [.,;:]|\.\.|\(\)|«»|“”/);
    }
  });

  test('says usted, homologada and NIF in Spanish', () => {
    for (const text of texts(kind, 'es')) {
      expect(text).not.toMatch(/(?<!\p{L})(tú|tu|tus|te|ti|contigo|vuestr[oa]s?|puedes|debes|haz|tienes)(?!\p{L})/iu);
      expect(text).not.toMatch(/certificad|\bCIF\b|responsable|email|e-mail|\bclick|pinch/i);
    }
  });

  test('says no Spanish word of ours to whoever reads English', () => {
    const ours =
      /(?<!\p{L})(solicitud|plazo|usted|acuerdo|vigencia|hasta|hola|enlace|correo|presentada|siguiente)(?!\p{L})/iu;
    for (const text of texts(kind, 'en')) expect(text.replaceAll(/^> .*$/gm, '')).not.toMatch(ours);
  });

  test('ends with the words that the law asks for', async () => {
    for (const message of mailsOf(kind, 'es')) {
      const { text = '' } = await received(message);
      const foot = text.slice(text.indexOf('\n--\n'));
      for (const words of [
        'Empresa de ejemplo, S. L. · NIF B00000000 · Calle del Ejemplo, 1, 28001 Madrid · Registro Mercantil',
        'Mensaje de gestión, no publicidad.',
        'son personales: no los reenvíe',
        'Aviso legal: https',
        'Privacidad: https',
        'Accesibilidad: https',
      ])
        expect(foot).toContain(words);
    }
  });
});
