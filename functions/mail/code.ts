import { documentFor, hashPrefix } from '../../workflows/lifecycle/signing/document.ts';
import { codeMinutes } from '../../workflows/lifecycle/signing/limits.ts';
import type { CodePurpose } from '../../workflows/lifecycle/signing/progress.ts';
import { groupReference } from '../../workflows/reference.ts';
import { capital, say, type Words } from '../../workflows/vocabulary/words.ts';
import type { Block } from './content.ts';
import { clipped, paragraph, type Telling } from './telling.ts';
import { words } from './words.ts';

/** The code, and for which document it is: nothing else stands in this mail. */
export const codeBlocks = (telling: Telling): Block[] => {
  const { workflow, current, notice, language } = telling;
  const document = documentFor(telling, { ask: notice.ask ?? '', round: notice.round ?? 0 });
  return [
    { kind: 'code' },
    {
      kind: 'facts',
      rows: [
        { label: codeWords.document[language], value: capital(workflow.noun[language]) },
        { label: words.what[language], value: clipped(current.head.title, 200) },
        { label: codeWords.hash[language], value: document ? hashPrefix(document) : '' },
        { label: words.reference[language], value: groupReference(current.head.request) },
      ].filter(({ value }) => value !== ''),
    },
    paragraph(say(codeWords.use[purposeOf(telling)], language, { minutes: String(codeMinutes) })),
    paragraph(codeWords.notYou[purposeOf(telling)][language]),
  ];
};

/** Its own subject, without the code: phones show subjects to whoever looks. */
export const codeSubject = (telling: Telling): string => {
  const { workflow, current, language } = telling;
  return say(codeWords.subject[purposeOf(telling)], language, {
    reference: groupReference(current.head.request),
    noun: capital(workflow.noun[language]),
  });
};

/** What its first sentence says it is for; whoever reads one that they did not ask for knows what somebody wanted to do. */
export const codeLead = (telling: Telling): Words => codeWords.lead[purposeOf(telling)];

const purposeOf = ({ notice }: Telling): CodePurpose => notice.code?.purpose ?? 'sign';

const codeWords = {
  document: { es: 'Documento', en: 'Document' },
  hash: { es: 'Huella del documento (SHA-256), comienzo', en: 'Fingerprint of the document (SHA-256), beginning' },
  lead: {
    sign: { es: 'Su código para firmar es:', en: 'Your code to sign is:' },
    refuse: { es: 'Su código para no firmar es:', en: 'Your code not to sign is:' },
  },
  subject: {
    sign: { es: '{reference} · {noun}: código para firmar', en: '{reference} · {noun}: code to sign' },
    refuse: { es: '{reference} · {noun}: código para no firmar', en: '{reference} · {noun}: code not to sign' },
  },
  use: {
    sign: {
      es: 'Escríbalo en la página en la que lo ha pedido. Vale {minutes} minutos, una sola vez y solo para firmar este documento; si pide otro, este deja de valer.',
      en: 'Type it on the page where you asked for it. It holds for {minutes} minutes, once, and only to sign this document; if you ask for another, this one no longer holds.',
    },
    refuse: {
      es: 'Escríbalo en la página en la que lo ha pedido: con él consta que no firma este documento, y la solicitud queda cerrada. Vale {minutes} minutos, una sola vez, y no sirve para firmar; si pide otro, este deja de valer.',
      en: 'Type it on the page where you asked for it: it states that you do not sign this document, and the request is closed. It holds for {minutes} minutes, once, and signs nothing; if you ask for another, this one no longer holds.',
    },
  },
  notYou: {
    sign: {
      es: 'No se lo dé a nadie: en IMTCloud no se lo pediremos nunca por teléfono ni por correo. Si no lo ha pedido usted, no haga nada y díganoslo respondiendo a este correo: sin el código no se firma nada.',
      en: 'Give it to nobody: at IMTCloud we will never ask you for it by telephone or e-mail. If you did not ask for it, do nothing and tell us by replying to this e-mail: without the code nothing is signed.',
    },
    refuse: {
      es: 'No se lo dé a nadie: en IMTCloud no se lo pediremos nunca por teléfono ni por correo. Si no lo ha pedido usted, no haga nada y díganoslo respondiendo a este correo: sin el código la firma sigue pendiente.',
      en: 'Give it to nobody: at IMTCloud we will never ask you for it by telephone or e-mail. If you did not ask for it, do nothing and tell us by replying to this e-mail: without the code the signature is still pending.',
    },
  },
} satisfies Record<string, Words | Record<CodePurpose, Words>>;
