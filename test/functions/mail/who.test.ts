import { expect, test } from 'vitest';
import { lettersOf, toApproval } from './every-kind.ts';
import { correspondence } from './letters.ts';

const saidOf = (language: 'es' | 'en'): string[] => {
  const letters = correspondence({ language });
  toApproval(letters);
  const { blocks } = letters.last('approved', 'requester').content;
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.by] : []));
};

test('a party is named with its organisation, someone of IMTCloud with the role in which they were asked', () => {
  expect(saidOf('es')).toEqual([
    'Nuria Vega (Aulas del Norte, S.L.) ha confirmado las condiciones y ha aceptado la responsabilidad de la propuesta',
    'Carmen Soto (Comercial de IMTCloud) ha aprobado',
    'Luis Prado (Legal de IMTCloud) ha aprobado',
    'Marta Sanz (Dirección de IMTCloud) ha aprobado',
  ]);
  expect(saidOf('en')[3]).toBe('Marta Sanz (Management at IMTCloud) approved');
});

test('a substitute answers in the role of whoever they stand in for', () => {
  const letters = lettersOf('late', 'es');
  letters.answer('legal', 'employee:lola', 'approve');
  expect(letters.last('someone answered', 'requester').content.preheader).toBe(
    'Lola Mena (Legal de IMTCloud) ha aprobado.',
  );
});
