import type { Words } from './vocabulary/words.ts';

type Asked = { label: Words; hint?: Words; autocomplete?: string };

export const platformPage: Words = { es: 'Quién presta la plataforma', en: 'Who provides the platform' };
export const scopePage: Words = {
  es: 'Qué se integra y por cuánto tiempo',
  en: 'What is integrated, and for how long',
};
export const dataPage: Words = { es: 'Datos personales', en: 'Personal data' };
export const signersPage: Words = { es: 'Quién firma', en: 'Who signs' };

export const requesterSection: Words = { es: 'Quién presenta la solicitud', en: 'Who submits the request' };
export const platformSection: Words = { es: 'La plataforma y su empresa', en: 'The platform and its company' };
export const scopeSection: Words = { es: 'Alcance', en: 'Scope' };
export const termSection: Words = { es: 'Duración', en: 'Term' };
export const othersSection: Words = {
  es: 'Terceros, exclusividad y desarrollo',
  en: 'Third parties, exclusivity and development',
};
export const dataSection: Words = { es: 'Qué datos pasan', en: 'Which data pass' };
export const dataIntro: Words = {
  es: 'Describa los datos: no incluya ejemplos ni datos de nadie. Los del alumnado pasan, para un centro, solo por instrucción documentada del centro, que es su responsable del tratamiento, y dejan de pasar cuando esa instrucción termina.',
  en: 'Describe the data: include no samples and nobody’s data. Those of pupils flow for a school only on the documented instruction of the school, which is their controller, and stop when that instruction ends.',
};
export const firstSignerSection: Words = { es: 'Quién firma por la empresa', en: 'Who signs for the company' };
export const signersIntro: Words = {
  es: 'Cada persona firma desde su propia dirección de correo, con un código que le enviaremos. No nos envíe copias de documentos de identidad ni escrituras.',
  en: 'Each person signs from an e-mail address of their own, with a code that we will send. Do not send us copies of identity documents or deeds.',
};
export const secondSignerSection: Words = {
  es: 'La segunda persona que firma (poderes mancomunados)',
  en: 'The second person who signs (joint powers)',
};
export const endSection: Words = { es: 'Para terminar', en: 'To finish' };

export const requesterName: Asked = { label: { es: 'Su nombre y apellidos', en: 'Your full name' } };
export const requesterPosition: Asked = { label: { es: 'Su cargo', en: 'Your position' } };
export const requesterMailbox: Asked = {
  label: { es: 'Su correo electrónico', en: 'Your e-mail address' },
  hint: {
    es: 'Le escribiremos para confirmarlo y, más adelante, para que acepte el texto del contrato.',
    en: 'We will write to confirm it and, later on, for you to accept the text of the contract.',
  },
};
export const requesterTelephone: Asked = { label: { es: 'Su teléfono', en: 'Your telephone' } };

export const platform: Asked = { label: { es: 'Nombre de la plataforma', en: 'Name of the platform' } };
export const platformKind: Asked = { label: { es: 'Qué clase de plataforma es', en: 'What kind of platform it is' } };
export const platformKinds = {
  learning: { es: 'Educativa', en: 'Learning' },
  content: { es: 'De contenidos', en: 'Content' },
  'school management': { es: 'De gestión escolar', en: 'School management' },
  identity: { es: 'De identidad', en: 'Identity' },
  devices: { es: 'De gestión de dispositivos', en: 'Device management' },
  other: { es: 'Otra', en: 'Another' },
};
export const company: Asked = {
  label: { es: 'Denominación legal de la empresa', en: 'Legal name of the company' },
  hint: {
    es: 'La que firma el contrato y presta la plataforma.',
    en: 'The one that signs the contract and provides the platform.',
  },
};
export const companyTaxId: Asked = {
  label: { es: 'NIF de la empresa', en: 'Tax id (NIF) of the company' },
  hint: {
    es: 'Por ejemplo, B89001234. Si no es una entidad española, su NIF-IVA con el prefijo del país.',
    en: 'For example, B89001234. For other countries, the VAT number with its country prefix.',
  },
};
export const companySeat: Asked = {
  label: { es: 'Domicilio social', en: 'Registered seat' },
  hint: { es: 'Calle, número, código postal y localidad.', en: 'Street, number, postal code and town.' },
};
export const companyRegister: Asked = {
  label: { es: 'Inscripción registral', en: 'Register entry' },
  hint: {
    es: 'Por ejemplo: Registro Mercantil de Madrid, tomo 1.000, folio 10, hoja M-10000.',
    en: 'For example: Commercial Register of Madrid, volume 1,000, page 10, sheet M-10000.',
  },
};

export const api: Asked = {
  label: { es: '¿Usa una interfaz de programación (API)?', en: 'Does it use a programming interface (API)?' },
};
export const sso: Asked = {
  label: { es: '¿Usa el inicio de sesión único (SSO)?', en: 'Does it use single sign-on (SSO)?' },
};
export const rostering: Asked = {
  label: {
    es: '¿Sincroniza grupos y usuarios (rostering)?',
    en: 'Does it keep groups and users up to date (rostering)?',
  },
};
export const purpose: Asked = {
  label: { es: 'Para qué se integra', en: 'What the integration is for' },
  hint: {
    es: 'En dos o tres frases: qué podrá hacer un centro que hoy no puede. Figurará en el contrato.',
    en: 'In two or three sentences: what a school will be able to do that it cannot do now. It will stand in the contract.',
  },
};
export const firstDay: Asked = { label: { es: 'Primer día', en: 'First day' } };
export const months: Asked = { label: { es: 'Duración en meses', en: 'Length in months' } };
export const noticeDays: Asked = {
  label: { es: 'Preaviso para terminarlo, en días', en: 'Notice to end it, in days' },
};

export const intermediary: Asked = {
  label: {
    es: '¿Interviene alguien más en el acuerdo, además de la empresa e IMTCloud?',
    en: 'Does anyone else take part in the agreement, besides the company and IMTCloud?',
  },
  hint: {
    es: 'Por ejemplo, un intermediario, un agente o una empresa que lo promueve. Los que solo alojan o programan se indican más abajo.',
    en: 'For example, an intermediary, an agent or a company that promotes it. Those who only host or program are named below.',
  },
};
export const otherEarnings: Asked = {
  label: { es: '¿Gana o cobra alguien más por este acuerdo?', en: 'Does anyone else earn by this agreement?' },
  hint: { es: 'Por ejemplo, una comisión por presentarlo.', en: 'For example, a commission for bringing it about.' },
};
export const exclusivity: Asked = {
  label: { es: '¿Piden alguna exclusividad o preferencia?', en: 'Do you ask for any exclusivity or preference?' },
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
export const developmentLimits: Asked = {
  label: {
    es: '¿Limita, condiciona o retrasa el acuerdo lo que IMTCloud desarrolla en IMTLazarus?',
    en: 'Does the agreement limit, condition or delay what IMTCloud develops in IMTLazarus?',
  },
};
export const subcontracted: Asked = {
  label: {
    es: '¿Recurre la plataforma a subcontratistas para esta integración?',
    en: 'Does the platform use subcontractors for this integration?',
  },
};
export const subcontractors: Asked = {
  label: { es: 'Qué subcontratistas, y qué hace cada uno', en: 'Which subcontractors, and what each does' },
  hint: {
    es: 'Uno por línea, con dos puntos: «Nube del Sur, S.L.: alojamiento».',
    en: 'One a line, with a colon: “Nube del Sur, S.L.: hosting”.',
  },
};
export const subcontractorsOnly: Asked = {
  label: { es: '¿Se limitan todos a alojar o programar?', en: 'Do all of them only host or program?' },
};

export const personalData: Asked = {
  label: {
    es: '¿Pasan datos personales por la integración?',
    en: 'Do personal data pass through the integration?',
  },
  hint: {
    es: 'Un identificador de usuario ya es un dato personal.',
    en: 'An identifier of a user is personal data already.',
  },
};
export const ofPupils: Asked = { label: { es: '¿Del alumnado?', en: 'Of pupils?' } };
export const ofFamilies: Asked = { label: { es: '¿De las familias?', en: 'Of families?' } };
export const ofStaff: Asked = { label: { es: '¿Del personal de los centros?', en: 'Of staff of schools?' } };
export const dataFields: Asked = {
  label: { es: 'Qué datos, y para qué cada uno', en: 'Which data, and what each is for' },
  hint: {
    es: 'Uno por línea, con dos puntos: «Curso y grupo: para crear las clases». Nunca ejemplos reales.',
    en: 'One a line, with a colon: “Year and group: to create the classes”. Never real samples.',
  },
};
export const direction: Asked = { label: { es: 'En qué sentido pasan', en: 'In which direction they pass' } };
export const directions = {
  'to the platform': { es: 'De IMTLazarus a la plataforma', en: 'From IMTLazarus to the platform' },
  'to IMTLazarus': { es: 'De la plataforma a IMTLazarus', en: 'From the platform to IMTLazarus' },
  'both ways': { es: 'En los dos sentidos', en: 'Both ways' },
};
export const platformRole: Asked = {
  label: { es: 'Con qué papel los trata la plataforma', en: 'In which role the platform processes them' },
};
export const platformRoles = {
  processor: { es: 'Como encargada, por cuenta del centro', en: 'As a processor, on behalf of the school' },
  controller: {
    es: 'Como responsable, con base jurídica propia',
    en: 'As a controller, with a legal basis of its own',
  },
};
export const countries: Asked = {
  label: { es: 'En qué países se tratan', en: 'In which countries they are processed' },
  hint: { es: 'Separados por comas.', en: 'Separated by commas.' },
};
export const subProcessed: Asked = {
  label: {
    es: '¿Hay subencargados del tratamiento?',
    en: 'Are there sub-processors?',
  },
};
export const subProcessors: Asked = {
  label: { es: 'Qué subencargados', en: 'Which sub-processors' },
  hint: { es: 'Uno por línea.', en: 'One a line.' },
};
export const retention: Asked = {
  label: { es: 'Cuánto tiempo se conservan', en: 'How long they are kept' },
};
export const dataContactName: Asked = {
  label: {
    es: 'A quién se pregunta por protección de datos en la empresa',
    en: 'Whom to ask about data protection at the company',
  },
  hint: {
    es: 'Una persona o un servicio, por ejemplo «Delegado de protección de datos».',
    en: 'A person or an office, for example “Data protection officer”.',
  },
  autocomplete: 'off',
};
export const dataContactMailbox: Asked = {
  label: { es: 'Su correo para protección de datos', en: 'Their e-mail address for data protection' },
  autocomplete: 'off',
};
export const onInstruction: Asked = {
  label: {
    es: 'Declaro que los datos de un centro pasarán solo por instrucción documentada del centro y dejarán de pasar cuando esa instrucción termine',
    en: 'I declare that the data of a school will flow only on the school’s documented instruction, and will stop when that instruction ends',
  },
};

export const powers: Asked = {
  label: { es: 'Qué poderes tienen', en: 'What powers they hold' },
};
export const powersKinds = {
  sole: { es: 'Solidarios: basta la firma de una persona', en: 'Sole: the signature of one person is enough' },
  joint: { es: 'Mancomunados: firman dos personas', en: 'Joint: two people sign' },
};
const autocomplete = 'off';
export const firstSigner = {
  name: { label: { es: 'Nombre y apellidos de quien firma', en: 'Full name of whoever signs' }, autocomplete },
  position: { label: { es: 'Cargo de quien firma', en: 'Position of whoever signs' }, autocomplete },
  mailbox: {
    label: { es: 'Correo electrónico de quien firma', en: 'E-mail address of whoever signs' },
    hint: {
      es: 'Puede ser el suyo si firma usted. Si es de otra persona, le diremos que nos lo dio usted.',
      en: 'It may be yours if you sign. If it is somebody else’s, we will say that you gave it to us.',
    },
    autocomplete,
  },
  notary: {
    label: { es: 'Notaría que autorizó el poder', en: 'Notary before whom the powers were granted' },
    autocomplete,
  },
  date: { label: { es: 'Fecha del poder', en: 'Date of the powers' } },
  number: { label: { es: 'Número de protocolo del poder', en: 'Protocol number of the powers' }, autocomplete },
} satisfies Record<string, Asked>;
export const secondSigner = {
  name: {
    label: { es: 'Nombre y apellidos de la segunda persona', en: 'Full name of the second person' },
    autocomplete,
  },
  position: { label: { es: 'Cargo de la segunda persona', en: 'Position of the second person' }, autocomplete },
  mailbox: {
    label: { es: 'Correo electrónico de la segunda persona', en: 'E-mail address of the second person' },
    hint: { es: 'Distinto del de la primera.', en: 'Another one than that of the first.' },
    autocomplete,
  },
  notary: {
    label: { es: 'Notaría que autorizó su poder', en: 'Notary before whom their powers were granted' },
    autocomplete,
  },
  date: { label: { es: 'Fecha de su poder', en: 'Date of their powers' } },
  number: { label: { es: 'Número de protocolo de su poder', en: 'Protocol number of their powers' }, autocomplete },
} satisfies Record<string, Asked>;
export const allTerms: Asked = {
  label: {
    es: 'Declaro que esto es todo lo que se acuerda, y que nada más se ha pactado de palabra o en otro documento',
    en: 'I declare that this is all that is agreed, and that nothing else has been agreed orally or in another document',
  },
};
