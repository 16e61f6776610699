import type { Clause } from '../clause.ts';

export const term: Clause = {
  name: 'term',
  heading: { es: 'Duración', en: 'Term' },
  passages: [
    {
      words: {
        es: 'Este acuerdo está en vigor desde el {firstDay} hasta el {lastDay}, ambos incluidos ({months}), siempre que antes lo hayan firmado ambas partes; si la última firma es posterior, desde el día de esa firma. No se prorroga por silencio: para renovarlo hace falta un acuerdo expreso.',
        en: 'This agreement is in force from {firstDay} to {lastDay}, both included ({months}), provided that both parties have signed it before; if the last signature is later, from the day of that signature. It is not extended by silence: renewing it takes an express agreement.',
      },
    },
  ],
};

export const end: Clause = {
  name: 'end',
  heading: { es: 'Fin anticipado', en: 'Early end' },
  passages: [
    {
      words: {
        es: 'Cualquiera de las partes puede poner fin a este acuerdo, sin dar razones ni pagar por ello, con un preaviso escrito de {notice}.',
        en: 'Either party may end this agreement, without giving reasons or paying for it, with written notice of {notice}.',
      },
    },
    {
      words: {
        es: 'Si una parte lo incumple gravemente, la otra puede ponerle fin si, pasados diez días desde que se lo advirtió por escrito y la oyó, el incumplimiento sigue. Si peligran las personas o sus datos, cualquiera de las partes puede suspender la integración de inmediato, y lo comunica.',
        en: 'If one party is in serious breach, the other may end it if the breach goes on ten days after it gave written warning and heard that party. If people or their data are in danger, either party may suspend the integration at once, and says so.',
      },
    },
    {
      words: {
        es: 'Al terminar, cada parte retira las credenciales de la otra. Los centros educativos conservan IMTLazarus y los demás servicios que tengan contratados.',
        en: 'At the end each party withdraws the other’s credentials. Schools keep IMTLazarus and the other services that they have under contract.',
      },
    },
  ],
};

export const changes: Clause = {
  name: 'changes',
  heading: { es: 'Acuerdo completo y cambios', en: 'Entire agreement and changes' },
  passages: [
    {
      words: {
        es: 'Este documento contiene todo lo acordado sobre la integración y sustituye a lo hablado antes. Solo cambia por una versión nueva firmada por ambas partes; mientras tanto rige la anterior. Si una cláusula resulta nula, las demás siguen siendo válidas.',
        en: 'This document contains everything agreed about the integration and replaces what was discussed before. It changes only by a new version signed by both parties; meanwhile the old one holds. If a clause proves void, the others remain valid.',
      },
    },
  ],
};

export const signature: Clause = {
  name: 'signature',
  heading: { es: 'Firma electrónica', en: 'Electronic signature' },
  passages: [
    {
      words: {
        es: 'Las partes firman por medios electrónicos y aceptan la validez de esa firma. Firman las personas que figuran en este documento, con los poderes que declaran vigentes. La página de firmas y las pruebas de cada firma se añaden al final, sin cambiar lo anterior. El sello electrónico que protege el documento es un sello de integridad: no constituye firma de parte.',
        en: 'The parties sign by electronic means and accept the validity of that signature. The people named in this document sign, with the powers that they state to be in force. The signature page and the evidence of each signature are added at the end, without changing what comes before. The electronic seal that protects the document is a seal of integrity: it is not the signature of a party.',
      },
    },
  ],
};

export const language: Clause = {
  name: 'language',
  heading: { es: 'Idioma', en: 'Language' },
  passages: [
    {
      words: {
        es: 'Este documento está en español y en inglés. El texto español obliga; el inglés informa. Si difieren, vale el español.',
        en: 'This document is in Spanish and in English. The Spanish text binds; the English text informs. If they differ, the Spanish one holds.',
      },
    },
  ],
};

export const law: Clause = {
  name: 'law',
  heading: { es: 'Ley aplicable y tribunales', en: 'Applicable law and courts' },
  passages: [
    {
      words: {
        es: 'Este acuerdo se rige por la ley española. Antes de acudir a los tribunales, las partes intentarán resolver la discrepancia hablando entre ellas durante treinta días. Son competentes los juzgados y tribunales españoles que correspondan según la ley.',
        en: 'This agreement is governed by Spanish law. Before going to court the parties will try for thirty days to settle the disagreement by talking to each other. The Spanish courts that the law designates have jurisdiction.',
      },
    },
  ],
};
