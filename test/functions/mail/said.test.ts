import { describe, expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { lettersOf, toApproval, toManagement } from './every-kind.ts';
import { correspondence } from './letters.ts';

const quotes = ({ content }: Message): [string, string][] =>
  content.blocks.flatMap((block) => (block.kind === 'quote' ? [[block.by, block.text]] : []));

describe('reasons', () => {
  test('reach whoever submitted the request, and everyone who was asked', () => {
    const letters = lettersOf('rejected', 'es');
    const told = letters.mails.filter((one) => one.kind === 'rejected');
    expect(told.map((one) => one.to.id)).toEqual(['requester', 'otherParty', 'employee:carmen', 'employee:mario']);
    for (const one of told)
      expect(quotes(one)).toEqual([
        ['Luis Prado (Legal de IMTCloud) no ha aprobado', 'La cláusula cuarta ata al cliente.'],
      ]);
  });
  test('come with every answer that has one', () => {
    expect(quotes(lettersOf('someone answered', 'en').last('someone answered'))).toEqual([
      ['In the words of Nuria Vega (Aulas del Norte, S.L.)', 'Conforme con todo.'],
    ]);
  });
  test('and are not made up where there is none', () => {
    const letters = correspondence();
    toManagement(letters);
    const last = letters.last('someone answered');
    expect([last.content.preheader, quotes(last)]).toEqual(['Luis Prado (Legal de IMTCloud) ha aprobado.', []]);
  });
});

test('why somebody has an interest is read by nobody who takes part', () => {
  const letters = lettersOf('asked as substitute', 'es');
  letters.answer('commercial', 'employee:mario', 'abstain', 'Mi cuñada trabaja allí.');
  letters.answer('commercial', 'employee:clara', 'approve');
  letters.answer('legal', 'employee:luis', 'approve');
  letters.put('management');
  letters.answer('management', 'employee:marta', 'approve');
  letters.conclude();
  expect(letters.last('approved', 'requester').content.blocks).toContainEqual({
    kind: 'quote',
    by: 'Mario Rey (Comercial de IMTCloud) se ha abstenido por tener un interés',
    text: '',
  });
  expect(JSON.stringify(letters.mails)).not.toContain('cuñada');
});

describe('what others said before', () => {
  const soFar = [
    [
      'Nuria Vega (Aulas del Norte, S.L.) ha confirmado las condiciones y ha aceptado la responsabilidad de la propuesta',
      'Conforme con todo.',
    ],
    ['Carmen Soto (Comercial de IMTCloud) ha aprobado', 'Encaja con el territorio.'],
    ['Luis Prado (Legal de IMTCloud) ha aprobado', ''],
  ];
  test('is read by whoever decides, in the order of the workflow', () => {
    const letters = correspondence();
    toManagement(letters);
    expect(quotes(letters.last('asked', 'employee:marta'))).toEqual(soFar);
  });
  test('is read by whoever submitted it, once it is approved', () => {
    const letters = correspondence();
    toApproval(letters);
    const last = ['Marta Sanz (Dirección de IMTCloud) ha aprobado', ''];
    expect(quotes(letters.last('approved', 'requester'))).toEqual([...soFar, last]);
    expect(quotes(letters.last('approved', 'otherParty'))).toEqual([]);
  });
  test('is read by whoever must change the request: what was asked of them', () => {
    const letters = lettersOf('no longer asked', 'es');
    letters.put('changes');
    expect(quotes(letters.last('asked', 'requester'))).toContainEqual([
      'Luis Prado (Legal de IMTCloud) ha pedido cambios',
      'Falta decir desde cuándo se paga.',
    ]);
  });
  test('of an older version is not read as if it were of this one', () => {
    const letters = lettersOf('progress', 'es');
    letters.put('terms');
    expect(quotes(letters.last('asked', 'otherParty'))).toEqual([]);
  });
});
