import type { Words } from './vocabulary/words.ts';

type Asked = { label: Words; hint?: Words; autocomplete?: string };

export const schoolPage: Words = { es: 'El centro y quién lo pide', en: 'The school and who asks' };
export const reasonsPage: Words = { es: 'Los motivos', en: 'The reasons' };
export const onwardPage: Words = { es: 'Contrato, fecha y elección', en: 'Contract, date and choice' };

export const schoolSection: Words = { es: 'El centro', en: 'The school' };
export const requesterSection: Words = { es: 'Quién lo pide', en: 'Who asks' };
export const groundsSection: Words = { es: 'Qué no ha funcionado', en: 'What did not work' };
export const incidentsSection: Words = { es: 'Qué pasó y cuándo', en: 'What happened, and when' };
export const contractSection: Words = {
  es: 'El contrato con la empresa actual',
  en: 'The contract with the current company',
};
export const choiceSection: Words = { es: 'Quién quiere que le atienda', en: 'Who you want to serve you' };

export const reasonsIntro: Words = {
  es: 'Marque uno o más motivos. La empresa actual leerá esta página entera y podrá responder; la empresa que elija no la verá nunca.',
  en: 'Tick one or more reasons. The current company will read all of this page and may answer; the company that you choose never sees it.',
};
export const choiceIntro: Words = {
  es: 'Decide usted. Puede elegir cualquier empresa homologada, también de fuera de su territorio, o dejarlo en blanco: si sus motivos son suficientes, le propondremos empresas, ordenadas y con su porqué.',
  en: 'You decide. You may choose any certified company, also from outside your territory, or leave this empty: if your reasons are sufficient, we will propose companies, in order and with the reason for it.',
};

export const schoolCode: Asked = {
  label: { es: 'Código de centro', en: 'School code' },
  hint: {
    es: 'Ocho cifras; las dos primeras son la provincia, como 33104384.',
    en: 'Eight digits; the first two are the province, like 33104384.',
  },
};
export const ownerEntity: Asked = { label: { es: 'Entidad titular', en: 'Owner entity' } };
export const requesterName: Asked = { label: { es: 'Su nombre y apellidos', en: 'Your full name' } };
export const requesterPosition: Asked = { label: { es: 'Su cargo', en: 'Your position' } };
export const requesterMailbox: Asked = {
  label: { es: 'Su correo electrónico', en: 'Your e-mail address' },
  hint: {
    es: 'Si no es la dirección que tenemos del centro, pediremos también la conformidad de la persona que consta como contacto antes de decírselo a nadie.',
    en: 'If it is not the address that we have for the school, its registered contact will be asked to confirm before anyone else is told.',
  },
};
export const requesterTelephone: Asked = { label: { es: 'Su teléfono', en: 'Your telephone' } };
export const entitled: Asked = {
  label: {
    es: 'Puedo hablar en nombre del centro o de su entidad titular',
    en: 'I am entitled to speak for the school or its owner entity',
  },
};

export const currentImplementer: Asked = {
  label: { es: 'Empresa implantadora actual', en: 'Current implementer' },
};
export const groundPreparation: Asked = { label: { es: 'Falta de preparación', en: 'Lack of preparation' } };
export const groundAttention: Asked = { label: { es: 'Falta de atención', en: 'Lack of attention' } };
export const groundResponsibility: Asked = { label: { es: 'Falta de responsabilidad', en: 'Lack of responsibility' } };
export const groundOther: Asked = { label: { es: 'Otro motivo de servicio', en: 'Another reason of service' } };
export const argument: Asked = {
  label: { es: 'Explique los motivos', en: 'Explain the reasons' },
  hint: {
    es: 'Qué necesitaba el centro, qué recibió y qué efecto tuvo.',
    en: 'What the school needed, what it got, and what that led to.',
  },
};
const nth = { es: ['primer', 'segundo', 'tercer'], en: ['first', 'second', 'third'] } as const;
const numbered = (place: 0 | 1 | 2, es: string, en: string): Words => ({
  es: es.replace('{n}', nth.es[place]),
  en: en.replace('{n}', nth.en[place]),
});
export const incidentOn = (place: 0 | 1 | 2): Asked => ({
  label: numbered(place, 'Fecha del {n} incidente', 'Date of the {n} incident'),
});
export const incidentWhat = (place: 0 | 1 | 2): Asked => ({
  label: numbered(place, 'Qué pasó en el {n} incidente', 'What happened in the {n} incident'),
  hint: { es: 'Sin nombres de personas.', en: 'Without names of people.' },
});
export const incidentTold = (place: 0 | 1 | 2): Asked => ({
  label: numbered(place, '¿Se avisó a la empresa del {n} incidente?', 'Was the company told of the {n} incident?'),
});
export const incidentToldOn = (place: 0 | 1 | 2): Asked => ({
  label: numbered(place, 'Cuándo se le avisó del {n} incidente', 'When it was told of the {n} incident'),
});
export const secondIncident: Asked = { label: { es: '¿Hay un segundo incidente?', en: 'Is there a second incident?' } };
export const thirdIncident: Asked = { label: { es: '¿Hay un tercer incidente?', en: 'Is there a third incident?' } };
export const noNames: Asked = {
  label: {
    es: 'No he nombrado a alumnado ni a personas empleadas',
    en: 'I have named no pupil and no employee',
  },
};

export const contractRunning: Asked = {
  label: {
    es: '¿Tiene el centro un contrato en curso con esa empresa?',
    en: 'Does the school have a contract running with that company?',
  },
};
export const contractEnd: Asked = { label: { es: 'Hasta cuándo dura', en: 'When it ends' } };
export const contractNotice: Asked = {
  label: { es: 'Días de preaviso para terminarlo', en: 'Days of notice to end it' },
  hint: { es: 'Escriba 0 si no lo hay.', en: 'Write 0 if there is none.' },
};
export const dateWished: Asked = {
  label: { es: 'Desde cuándo quiere el cambio', en: 'From when you want the change' },
};
export const firstChoice: Asked = { label: { es: 'Primera elección', en: 'First choice' } };
export const secondChoice: Asked = { label: { es: 'Segunda elección', en: 'Second choice' } };
export const thirdChoice: Asked = { label: { es: 'Tercera elección', en: 'Third choice' } };
export const contractStands: Asked = {
  label: {
    es: 'Sé que el cambio no termina el contrato del centro con la empresa actual, y que IMTCloud no me pide incumplirlo',
    en: 'I know that the change does not end the contract of the school with the current company, and that IMTCloud does not ask me to break it',
  },
};
export const readTold: Asked = {
  label: {
    es: 'He leído, al final de esta página, a quién se dirá qué y cuándo',
    en: 'I have read, at the end of this page, who will be told what, and when',
  },
};
