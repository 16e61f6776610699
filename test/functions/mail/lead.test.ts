import { describe, expect, test } from 'vitest';
import type { Message } from '../../../functions/ledger/port.ts';
import { ofImplementer, publisher } from '../../workflows/examples.ts';
import { lettersOf, toManagement, toReview, toTheTerms } from './every-kind.ts';
import { correspondence, reading } from './letters.ts';

const lead = ({ content }: Message): string => {
  const said = content.blocks[1];
  return said?.kind === 'lead' ? said.text : '';
};
const after = ({ content }: Message): string => {
  const next = content.blocks[2];
  return next?.kind === 'paragraph' ? next.text : '';
};

describe('whoever must act reads what is asked', () => {
  test('when first asked', () => {
    const letters = lettersOf('asked', 'es');
    expect(lead(letters.last('asked', 'employee:marta'))).toBe(
      'Le pedimos que decida, como Dirección, si se aprueba este acuerdo.',
    );
  });
  test('as the other party, in one short line, and under it what a yes means', () => {
    const [publisherAsks, implementerAsks] = [correspondence(), correspondence({ values: ofImplementer })];
    for (const letters of [publisherAsks, implementerAsks]) toTheTerms(letters);
    const [implementer, thirdParty] = [publisherAsks, implementerAsks].map((one) => one.last('asked', 'otherParty'));
    if (!implementer || !thirdParty) throw new Error('Nobody was asked');
    expect(lead(implementer)).toBe('Le pedimos que confirme las condiciones y responda de la propuesta.');
    expect(after(implementer)).toContain('su empresa acepta también la responsabilidad de la propuesta de servicio');
    expect(lead(thirdParty)).toBe('Le pedimos que confirme las condiciones de este acuerdo.');
    expect(after(thirdParty)).toContain('no responde usted, sino el implantador');
  });
  test('and why it is they, when they stand in for whoever has an interest', () => {
    const letters = lettersOf('asked as substitute', 'es');
    letters.answer('commercial', 'employee:mario', 'abstain');
    const mail = letters.last('asked as substitute');
    expect(mail.to.id).toBe('employee:clara');
    expect(after(mail)).toBe(
      'Se lo pedimos a usted porque Mario Rey (Comercial de IMTCloud) no puede decidirlo: ha dicho que tiene un interés.',
    );
  });
  test('or for whoever is silent', () => {
    const mail = lettersOf('late', 'en').last('asked as substitute');
    expect(lead(mail)).toBe('We ask you to decide, as Legal, on this agreement.');
    expect(after(mail)).toBe('We turn to you because whoever had to answer has not done so in time.');
  });
});

test.each([
  ['es', 'Responda a este correo con lo que haya que contestar: nuestro equipo se lo envía a quien pregunta'],
  ['en', 'Reply to this e-mail with what should be answered: our team sends it to whoever asks'],
] as const)(
  'whoever reads a question before signing (%s) replies to us, so that it is answered and closed',
  (language, how) => {
    const mail = lettersOf('question', language).last('question');
    expect(after(mail)).toContain(how);
    expect(after(mail)).not.toContain('@');
  },
);

describe('the requester is told each time that somebody further up is asked', () => {
  const told = (language: 'es' | 'en') => {
    const letters = lettersOf('late', language);
    letters.silence('legal');
    letters.silence('legal');
    return letters.mails.filter((mail) => mail.kind === 'late').map((mail) => [lead(mail), after(mail)]);
  };
  test('with one apology, and then what has been done and when it closes', () => {
    expect(told('es')).toEqual([
      [
        'No hemos respondido a tiempo a su solicitud y le pedimos disculpas.',
        'Se lo hemos recordado a quien debe responder en el paso «Aprobación legal» y, si hay quien pueda sustituirle, se lo hemos pedido también. Usted no tiene que hacer nada.',
      ],
      [
        'Su solicitud sigue sin respuesta en el paso «Aprobación legal».',
        'Hemos insistido y, si hay quien pueda decidirlo, se lo hemos pedido también a un superior. Si nadie responde, se cierra como «no decidida por IMTCloud» el miércoles 20 de enero de 2027.',
      ],
      [
        'Su solicitud sigue sin respuesta en el paso «Aprobación legal»: hemos insistido hasta Dirección.',
        'Es nuestro último aviso antes del cierre: si tampoco así hay respuesta, se cierra como «no decidida por IMTCloud» el miércoles 20 de enero de 2027 y podrá presentarla de nuevo.',
      ],
    ]);
  });
  test('in English as well, no two the same', () => {
    const [first, second, third] = told('en').map(([said]) => said);
    expect([first, second, third]).toEqual([
      'We have not answered your request in time and we apologise.',
      'Your request is still without an answer at the step “Legal approval”.',
      'Your request is still without an answer at the step “Legal approval”: we have gone up to management.',
    ]);
  });
});

describe('whoever wants to know reads who did what', () => {
  test('the requester, of every answer', () => {
    const letters = correspondence();
    toManagement(letters);
    const told = letters.mails.filter((mail) => mail.kind === 'someone answered').map(lead);
    expect(told).toEqual([
      'Nuria Vega (Aulas del Norte, S.L.) ha confirmado las condiciones y ha aceptado la responsabilidad de la propuesta.',
      'Carmen Soto (Comercial de IMTCloud) ha aprobado.',
      'Luis Prado (Legal de IMTCloud) ha aprobado.',
    ]);
  });
  test('whoever was asked the same, and that their answer is not needed', () => {
    const letters = lettersOf('reminded', 'es');
    letters.answer('commercial', 'employee:carmen', 'approve');
    const mail = letters.last('someone answered', 'employee:mario');
    expect([lead(mail), after(mail)]).toEqual([
      'Carmen Soto (Comercial de IMTCloud) ha aprobado.',
      'Ya no hace falta que usted responda en el paso «Aprobación comercial».',
    ]);
  });
  test('whoever need not answer any more, because of changes asked for beside them', () => {
    expect(lead(lettersOf('no longer asked', 'es').last('no longer asked'))).toBe(
      'Ya no hace falta que responda: Luis Prado (Legal de IMTCloud) ha pedido cambios.',
    );
  });
  test('of an end, the requester in their own words and the others in theirs', () => {
    const letters = lettersOf('rejected', 'es');
    expect(lead(letters.last('rejected', 'requester'))).toBe('Su solicitud no se ha aprobado.');
    expect(lead(letters.last('rejected', 'otherParty'))).toBe('La solicitud no se ha aprobado.');
    const withdrawn = lettersOf('withdrawn', 'en');
    expect(lead(withdrawn.last('withdrawn', 'requester'))).toBe('You have withdrawn your request.');
    expect(after(withdrawn.last('withdrawn', 'employee:luis'))).toBe('You need do nothing.');
  });
  test('that a lapsed request can be reopened, and until when', () => {
    expect(after(lettersOf('lapsed', 'es').last('lapsed', 'requester'))).toBe(
      'El plazo del paso «La otra parte confirma las condiciones» terminó sin respuesta; eso no supone nada en contra de nadie. Puede reabrirla hasta el viernes 8 de enero de 2027, con todo lo que escribió.',
    );
  });
});

describe('C7: approved', () => {
  test('the mail says from when to when, and that IMTCloud is no party', () => {
    const mail = lettersOf('approved', 'es').last('approved', 'otherParty');
    expect(after(mail)).toMatch(
      /^El acuerdo rige del lunes 1 de febrero de 2027 al lunes 31 de enero de 2028\. IMTCloud no es parte/,
    );
  });
  test('after its first day, it is never said to have been in force before', () => {
    const letters = correspondence({ values: { ...publisher, firstDay: '2026-11-24' } });
    toManagement(letters);
    letters.answer('management', 'employee:marta', 'approve');
    letters.conclude(new Date('2026-12-02T09:00:00Z'));
    expect(after(letters.last('approved', 'requester'))).toContain('rige del miércoles 2 de diciembre de 2026 al');
  });
});

describe('C7: approved says exactly what', () => {
  test('in the terms shown, by their version, also after changes', () => {
    expect(lead(lettersOf('approved', 'es').last('approved', 'requester'))).toBe(
      'Su solicitud está aprobada, exactamente en las condiciones que se muestran (versión 1).',
    );
    const letters = lettersOf('progress', 'en');
    for (const [ask, person, choice] of [
      ['terms', 'otherParty', 'accept'],
      ['commercial', 'employee:carmen', 'approve'],
      ['legal', 'employee:luis', 'approve'],
      ['management', 'employee:marta', 'approve'],
    ] as const) {
      letters.put(ask);
      letters.answer(ask, person, choice);
    }
    letters.conclude();
    expect(lead(letters.last('approved', 'otherParty'))).toBe(
      'The request is approved, in exactly the terms shown (version 2).',
    );
  });
});

describe('a decision of IMTCloud not to approve', () => {
  const rejected = lettersOf('rejected', 'es');
  test('can be reviewed once by somebody who took no part: both parties read it, and nobody else', () => {
    const review = 'la revisará, una sola vez, alguien que no haya intervenido';
    expect(after(rejected.last('rejected', 'requester'))).toContain(`responda a este correo y ${review}`);
    expect(after(rejected.last('rejected', 'otherParty'))).toContain('una sola vez, alguien que no haya intervenido');
    expect(after(rejected.last('rejected', 'employee:carmen'))).not.toContain('intervenido');
  });
  test('is not what the other party has said for itself', () => {
    const letters = correspondence();
    toTheTerms(letters);
    letters.answer('terms', 'otherParty', 'decline', 'No nos interesa.');
    expect(after(letters.last('rejected', 'requester'))).toBe(
      'Si lo desea, puede presentar otra solicitud que tenga en cuenta el motivo.',
    );
  });
});

test('the end is announced twice, each time with how long is left; the last time says so', () => {
  const letters = lettersOf('ending soon', 'en');
  const first = letters.last('ending soon');
  expect(lead(first)).toBe('The agreement ends on Monday 31 January 2028: 60 days are left.');
  expect(after(first)).toContain('Nothing is renewed by silence');
  expect(after(first)).toContain('We will write again when 30 days are left.');
  letters.day();
  const last = letters.last('ending soon');
  expect(lead(last)).toBe('The agreement ends on Monday 31 January 2028: 30 days are left.');
  expect(after(last)).toMatch(/^This is our last notice\./);
});

test('one who reads English reads the substitute’s role in English', () => {
  const letters = correspondence({ language: 'en', directory: reading('es') });
  toReview(letters);
  letters.answer('legal', 'employee:luis', 'approve');
  expect(lead(letters.last('someone answered', 'requester'))).toBe('Luis Prado (Legal at IMTCloud) approved.');
});
