import { describe, expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { publisher } from '../../workflows/examples.ts';
import { lettersOf, toReview, toTheTerms } from './every-kind.ts';
import { correspondence } from './letters.ts';

const facts = (message: Message): Record<string, string> =>
  Object.fromEntries(
    message.content.blocks
      .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      .map(({ label, value }) => [label, value]),
  );

const yesses = [
  ['terms', 'otherParty', 'accept'],
  ['commercial', 'employee:carmen', 'approve'],
  ['legal', 'employee:luis', 'approve'],
] as const;

describe('whoever must answer', () => {
  test('reads what, by whom, until when, what silence means, and which request it is', () => {
    const letters = correspondence();
    toReview(letters);
    expect(facts(letters.last('asked', 'employee:carmen'))).toEqual({
      Solicitud: 'Acuerdo con terceros: Aulas del Norte, S.L. · Editorial Faro, S.A.',
      'Presentada por': 'Elena Torres, de Editorial Faro, S.A.',
      'Qué se promueve': 'La presencia del implantador en el catálogo digital.',
      Territorio: 'Asturias y Cantabria',
      Marca: 'Sin marca de IMTLazarus',
      'Quién responde de la propuesta de servicio': 'El implantador, Aulas del Norte, S.L.',
      'Condiciones económicas': 'Un 3 % de las licencias por catálogo.',
      'Legal interviene por': 'condiciones económicas',
      'Política general': 'Se cumplen las 10 comprobaciones',
      Plazo: '5 días hábiles, hasta el martes 1 de diciembre',
      'Si no responde': 'se lo pediremos también a otra persona de IMTCloud; el silencio nunca aprueba',
      Referencia: 'ABCD-EFGH',
      'Vigencia prevista': 'del lunes 1 de febrero de 2027 al lunes 31 de enero de 2028',
    });
  });
  test('as the other party, reads that silence has no consequences', () => {
    const letters = correspondence({ language: 'en' });
    toTheTerms(letters);
    expect(facts(letters.last('asked', 'otherParty'))).toMatchObject({
      'Submitted by': 'Elena Torres, of Editorial Faro, S.A.',
      'Time allowed': '10 business days, until Wednesday 9 December',
      'If you do not answer': 'the request lapses, with no consequences for you',
    });
  });
  test('again after changes, reads what was there before and what is there now', () => {
    const letters = lettersOf('no longer asked', 'es');
    letters.put('changes');
    letters.edit({ territory: 'Asturias', economicTermsWhich: 'Un 2 %, desde marzo.' });
    letters.put('terms');
    expect(facts(letters.last('asked', 'otherParty'))['Cambia respecto a la versión anterior']).toBe(
      [
        'Territorio: antes «Asturias y Cantabria», ahora «Asturias»',
        'Qué condiciones económicas: antes «Un 3 % de las licencias por catálogo.», ahora «Un 2 %, desde marzo.»',
      ].join('\n'),
    );
  });
  test('for the first time, though others were asked before, is told of no change', () => {
    const letters = lettersOf('no longer asked', 'es');
    letters.put('changes');
    letters.edit({ territory: 'Asturias' });
    for (const [ask, person, choice] of yesses) {
      letters.put(ask);
      letters.answer(ask, person, choice);
    }
    letters.put('management');
    const changed = 'Cambia respecto a la versión anterior';
    expect(facts(letters.last('asked', 'employee:luis'))[changed]).toContain('ahora «Asturias»');
    expect(Object.keys(facts(letters.last('asked', 'employee:marta')))).not.toContain(changed);
  });
  test('as the other party, reads the terms in brief too, and the requester who confirms the mailbox does not', () => {
    const letters = correspondence();
    toTheTerms(letters);
    expect(facts(letters.last('asked', 'otherParty'))['Condiciones económicas']).toBe(publisher.economicTermsWhich);
    expect(Object.keys(facts(letters.last('asked', 'requester')))).not.toContain('Condiciones económicas');
  });
});

describe('a name that passes for another', () => {
  const values = { ...publisher, thirdPartyName: 'Aulas del Norte, S.A.' };
  test('is pointed out to whoever decides, in their language', () => {
    const [spanish, english] = [correspondence({ values }), correspondence({ values, language: 'en' })];
    toReview(spanish);
    toReview(english);
    expect(facts(spanish.last('asked', 'employee:carmen'))['Política general']).toMatch(
      /^Se cumplen las 10 comprobaciones\n.* se parece a «Aulas del Norte, S\.L\.»/,
    );
    expect(facts(english.last('asked', 'employee:luis')).Policy).toMatch(
      /^All 10 checks hold\n.* looks like “Aulas del Norte, S\.L\.”/,
    );
  });
  test('is said to nobody else', () => {
    const letters = correspondence({ values });
    toReview(letters);
    for (const one of letters.mails.filter(({ to }) => !to.id.startsWith('employee:')))
      expect(Object.keys(facts(one))).not.toContain('Política general');
  });
});

describe('whoever submitted the request', () => {
  test('is not told by whom it was submitted', () => {
    for (const kind of ['received', 'rejected', 'approved', 'in force'] as const)
      expect(Object.keys(facts(lettersOf(kind, 'es').last(kind, 'requester')))).not.toContain('Presentada por');
  });
  test('reads in each mail whose turn it is and until when', () => {
    const letters = correspondence();
    toReview(letters);
    expect(facts(letters.last('received'))['Siguiente paso']).toBe(
      'La otra parte confirma las condiciones: 10 días hábiles, hasta el miércoles 9 de diciembre',
    );
    expect(facts(letters.last('someone answered'))['Siguiente paso']).toBe(
      'Aprobación comercial: 5 días hábiles, hasta el martes 1 de diciembre; Aprobación legal: 10 días hábiles, hasta el miércoles 9 de diciembre',
    );
    letters.answer('commercial', 'employee:carmen', 'approve');
    expect(facts(letters.last('someone answered'))['Siguiente paso']).toBe(
      'Aprobación legal: 10 días hábiles, hasta el miércoles 9 de diciembre',
    );
  });
  test('reads after an edit that the other party is asked again', () => {
    expect(facts(lettersOf('progress', 'en').last('progress'))['Next step']).toBe(
      'The other party confirms the terms: 10 business days, until Wednesday 9 December',
    );
  });
  test('gets a copy of everything that was sent, section by section', () => {
    const letters = correspondence();
    toTheTerms(letters);
    const { blocks } = letters.last('received').content;
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Quién presenta la solicitud',
      'Las partes del acuerdo',
      'Qué se promueve y dónde',
      'Clientes',
      'Condiciones',
    ]);
    expect(facts(letters.last('received'))).toMatchObject({
      'NIF del tercero': 'A28000032',
      'Implantador homologado': 'Aulas del Norte, S.L.',
      'Qué condiciones económicas': 'Un 3 % de las licencias por catálogo.',
      'Primer día': 'lunes 1 de febrero de 2027',
    });
  });
});

test('once approved, everyone told reads the terms in brief', () => {
  for (const person of ['requester', 'otherParty', 'employee:marta'])
    expect(facts(lettersOf('approved', 'es').last('approved', person))).toMatchObject({
      'Qué se promueve': publisher.promoted,
      Territorio: publisher.territory,
      'Condiciones económicas': publisher.economicTermsWhich,
    });
});

test('a request that is over names no days on which it would have run', () => {
  for (const kind of ['rejected', 'withdrawn', 'lapsed', 'undecided', 'approved', 'ended'] as const)
    expect(Object.keys(facts(lettersOf(kind, 'es').last(kind)))).not.toContain('Vigencia prevista');
});

test('facts with nothing between them stand together', () => {
  const { content } = lettersOf('withdrawn', 'es').last('withdrawn', 'otherParty');
  expect(content.blocks.filter((block) => block.kind === 'facts')).toHaveLength(1);
});
