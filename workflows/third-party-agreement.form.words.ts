import type { Words } from './vocabulary/words.ts';

type Asked = { label: Words; hint?: Words; autocomplete?: string };

export const partiesPage: Words = { es: 'Quiénes son las partes', en: 'Who the parties are' };
export const termsPage: Words = { es: 'Qué acuerdan', en: 'What they agree' };

export const requesterSection: Words = { es: 'Quién presenta la solicitud', en: 'Who submits the request' };
export const partiesSection: Words = { es: 'Las partes del acuerdo', en: 'The parties to the agreement' };
export const promotionSection: Words = { es: 'Qué se promueve y dónde', en: 'What is promoted, and where' };
export const clientSection: Words = { es: 'Clientes', en: 'Clients' };
export const termsSection: Words = { es: 'Condiciones', en: 'Terms' };

export const requesterKind: Asked = {
  label: { es: '¿En nombre de quién escribe?', en: 'On whose behalf are you writing?' },
};
export const requesterKinds = {
  implementer: { es: 'De una empresa implantadora homologada', en: 'A certified implementer' },
  thirdParty: {
    es: 'De un tercero (editorial, operadora, asociación…)',
    en: 'A third party (publisher, operator, association…)',
  },
};
export const requesterName: Asked = { label: { es: 'Su nombre y apellidos', en: 'Your full name' } };
export const requesterPosition: Asked = { label: { es: 'Su cargo', en: 'Your position' } };
export const requesterMailbox: Asked = {
  label: { es: 'Su correo electrónico', en: 'Your e-mail address' },
  hint: {
    es: 'Le escribiremos para confirmarlo. Si escribe en nombre de un implantador, use la dirección que consta en nuestro directorio.',
    en: 'We will write to confirm it. If you write for an implementer, use the address in our directory.',
  },
};
export const requesterTelephone: Asked = { label: { es: 'Su teléfono', en: 'Your telephone' } };

export const implementer: Asked = {
  label: { es: 'Implantador homologado', en: 'Certified implementer' },
  hint: {
    es: 'Solo aparecen las empresas con homologación vigente.',
    en: 'Only companies with a valid certification are listed.',
  },
};
export const thirdPartyKind: Asked = { label: { es: 'Qué es el tercero', en: 'What the third party is' } };
export const thirdPartyKinds = {
  publisher: { es: 'Editorial', en: 'Publisher' },
  operator: { es: 'Operadora', en: 'Operator' },
  association: { es: 'Asociación', en: 'Association' },
  other: { es: 'Otra entidad', en: 'Another organisation' },
};
export const thirdPartyName: Asked = {
  label: { es: 'Denominación legal del tercero', en: 'Legal name of the third party' },
};
export const thirdPartyTaxId: Asked = {
  label: { es: 'NIF del tercero', en: 'Tax id (NIF) of the third party' },
  hint: {
    es: 'Por ejemplo, B89001234. Si no es una entidad española, su NIF-IVA con el prefijo del país.',
    en: 'For example, B89001234. For other countries, the VAT number with its country prefix.',
  },
};
export const thirdPartyContact: Asked = {
  label: { es: 'Persona de contacto del tercero', en: 'Contact person at the third party' },
  hint: {
    es: 'Le escribiremos para que confirme las condiciones, y le diremos que usted nos dio su dirección.',
    en: 'We will write to have the terms confirmed, and will say that you gave us the address.',
  },
};
export const thirdPartyMailbox: Asked = {
  label: { es: 'Correo electrónico de esa persona', en: 'E-mail address of that person' },
  // Not one's own: a phone must not fill it in.
  autocomplete: 'off',
};
export const linked: Asked = {
  label: {
    es: '¿Están vinculadas las partes (grupo, propietarios, administradores)?',
    en: 'Are the parties linked (group, owners, managers)?',
  },
};
export const linkedHow: Asked = { label: { es: 'Cuál es el vínculo', en: 'What the link is' } };

export const territory: Asked = {
  label: { es: 'Territorio', en: 'Territory' },
  hint: { es: 'Provincias o comunidades autónomas.', en: 'Provinces or autonomous communities.' },
};
export const promoted: Asked = {
  label: { es: 'Qué se promueve', en: 'What is promoted' },
};
export const promotedHow: Asked = {
  label: { es: 'Cómo se promueve', en: 'How it is promoted' },
  hint: {
    es: 'Por ejemplo: jornadas, catálogo, visitas comerciales.',
    en: 'For example: events, catalogue, sales visits.',
  },
};
export const brand: Asked = {
  label: { es: 'Con la marca de quién', en: 'With whose brand' },
};
export const brands = {
  none: { es: 'Sin marca de IMTLazarus', en: 'Without the IMTLazarus brand' },
  imtlazarus: { es: 'Con la marca IMTLazarus', en: 'With the IMTLazarus brand' },
  shared: { es: 'Con la marca IMTLazarus y otra', en: 'With the IMTLazarus brand and another' },
};

export const namedClient: Asked = {
  label: { es: '¿Se refiere a un cliente concreto?', en: 'Does it concern a named client?' },
};
export const clientName: Asked = { label: { es: 'Qué cliente', en: 'Which client' } };
export const opportunityLeader: Asked = {
  label: { es: 'Qué entidad lidera la oportunidad', en: 'Which organisation leads the opportunity' },
};
export const clientManager: Asked = {
  label: { es: 'Quién gestiona y atiende al cliente', en: 'Who manages and attends the client' },
};
export const clientManagers = {
  implementer: { es: 'El implantador', en: 'The implementer' },
  consultant: { es: 'Un consultor', en: 'A consultant' },
  thirdParty: { es: 'El tercero', en: 'The third party' },
};
export const consultantName: Asked = { label: { es: 'Nombre del consultor', en: 'Name of the consultant' } };
export const consultantActsFor: Asked = {
  label: { es: 'Por cuenta de quién actúa el consultor', en: 'For whom the consultant acts' },
};
export const consultantPrincipals = {
  implementer: { es: 'Del implantador', en: 'The implementer' },
  imtcloud: { es: 'De IMTCloud', en: 'IMTCloud' },
};
export const answersForProposal: Asked = {
  label: { es: 'Quién responde de la propuesta de servicio', en: 'Who answers for the service proposal' },
};
export const clientTied: Asked = {
  label: {
    es: '¿Obliga el acuerdo a algún cliente a contratar o a elegir un implantador?',
    en: 'Does the agreement oblige any client to buy, or to take an implementer?',
  },
};
export const offerDepends: Asked = {
  label: {
    es: '¿Depende alguna oferta a un cliente de que acepte a un implantador?',
    en: 'Does any offer to a client depend on its taking an implementer?',
  },
};

export const economicTerms: Asked = {
  label: { es: '¿Hay condiciones económicas entre las partes?', en: 'Are there economic terms between the parties?' },
};
export const economicTermsWhich: Asked = { label: { es: 'Qué condiciones económicas', en: 'Which economic terms' } };
export const personalData: Asked = {
  label: {
    es: '¿Se pasan las partes datos de contacto de personas?',
    en: 'Do the parties pass on contact data of people?',
  },
};
export const personalDataWhich: Asked = {
  label: { es: 'Qué datos, de quiénes y para qué', en: 'Which data, whose, and what for' },
  hint: { es: 'Describa los datos; no los incluya.', en: 'Describe the data; do not include them.' },
};
export const exclusivity: Asked = {
  label: { es: '¿Hay alguna exclusividad o preferencia?', en: 'Is there any exclusivity or preference?' },
};
export const exclusivities = {
  none: { es: 'Ninguna', en: 'None' },
  imtlazarus: { es: 'Sí, de IMTLazarus', en: 'Yes, of IMTLazarus' },
  other: { es: 'Sí, de otra cosa', en: 'Yes, of something else' },
};
export const exclusivityOf: Asked = {
  label: { es: 'De qué es la exclusividad o preferencia', en: 'What the exclusivity or preference is of' },
};
export const exclusivityFor: Asked = {
  label: { es: 'En favor de quién es la exclusividad o preferencia', en: 'For whom the exclusivity or preference is' },
};
export const firstDay: Asked = {
  label: { es: 'Primer día', en: 'First day' },
};
export const lastDay: Asked = {
  label: { es: 'Último día', en: 'Last day' },
  hint: { es: 'Como máximo, 24 meses desde el primero.', en: 'At most 24 months from the first.' },
};
export const answersAsImplementer: Asked = {
  label: {
    es: 'Declaro que la empresa implantadora en cuyo nombre escribo acepta la responsabilidad de la propuesta de servicio',
    en: 'I declare that the implementer on whose behalf I write accepts responsibility for the service proposal',
  },
};
export const allTerms: Asked = {
  label: {
    es: 'Declaro que estas son todas las condiciones del acuerdo',
    en: 'I declare that these are all the terms of the agreement',
  },
};
