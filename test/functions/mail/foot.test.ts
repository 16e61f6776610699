import { expect, test } from 'vitest';
import { footOf } from '../../../functions/mail/foot.ts';
import { sender } from './letters.ts';

const { identity, publicUrl } = sender;

test('the law: who writes, from where, entered where, that it is no advertising, and whom to ask', () => {
  expect(footOf(identity, { language: 'es', publicUrl })).toEqual({
    lines: [
      'Empresa de ejemplo, S. L. · NIF B00000000 · Calle del Ejemplo, 1, 28001 Madrid · Registro Mercantil de ejemplo, tomo 1, folio 1, hoja M-1',
      'Mensaje de gestión, no publicidad. Los enlaces de nuestros correos son personales: no los reenvíe.',
      'Si tiene dudas, responda a este correo o escriba a contacto@empresa-de-ejemplo.example.',
    ],
    pages: [
      { label: 'Aviso legal', url: 'https://aval.example/legal' },
      { label: 'Privacidad', url: 'https://aval.example/privacy' },
      { label: 'Accesibilidad', url: 'https://aval.example/accessibility' },
    ],
  });
});

test('in English, with pages in English', () => {
  const foot = footOf(identity, { language: 'en', publicUrl });
  expect(foot.lines[1]).toBe(
    'Service message, not advertising. The links in our e-mails are personal: do not forward them.',
  );
  expect(foot.pages.map((one) => one.url)).toEqual([
    'https://aval.example/legal?lang=en',
    'https://aval.example/privacy?lang=en',
    'https://aval.example/accessibility?lang=en',
  ]);
});
