import type { Words } from '../vocabulary/words.ts';
import type { ContractVariables, PersonalData, Signer } from './variables.ts';

/** How each choice of the variables reads in the contract. */
export const platformKinds: Record<ContractVariables['platform']['kind'], Words> = {
  learning: { es: 'plataforma educativa', en: 'learning platform' },
  content: { es: 'plataforma de contenidos', en: 'content platform' },
  'school management': { es: 'plataforma de gestión escolar', en: 'school management platform' },
  identity: { es: 'servicio de identidad', en: 'identity service' },
  devices: { es: 'gestión de dispositivos', en: 'device management' },
  other: { es: 'otra clase de plataforma', en: 'another kind of platform' },
};

export const scopeWords: Record<ContractVariables['scope'][number], Words> = {
  api: { es: 'interfaz de programación (API)', en: 'programming interface (API)' },
  sso: { es: 'inicio de sesión único (SSO)', en: 'single sign-on (SSO)' },
  rostering: { es: 'sincronización de grupos y usuarios', en: 'rostering' },
};

export const whoseWords: Record<PersonalData['whose'][number], Words> = {
  pupils: { es: 'alumnado', en: 'pupils' },
  families: { es: 'familias', en: 'families' },
  staff: { es: 'personal de los centros', en: 'staff of schools' },
};

export const directions: Record<PersonalData['direction'], Words> = {
  'to the platform': { es: 'de IMTLazarus a la Plataforma', en: 'from IMTLazarus to the Platform' },
  'to IMTLazarus': { es: 'de la Plataforma a IMTLazarus', en: 'from the Platform to IMTLazarus' },
  'both ways': { es: 'de cada servicio al otro', en: 'from each service to the other' },
};

export const powersText: Record<Signer['powers']['kind'], Words> = {
  sole: {
    es: 'con poder solidario otorgado ante {notary}, el {date}, con el número {number}',
    en: 'with sole powers granted before {notary}, on {date}, under number {number}',
  },
  joint: {
    es: 'con poder mancomunado otorgado ante {notary}, el {date}, con el número {number}',
    en: 'with joint powers granted before {notary}, on {date}, under number {number}',
  },
};

/** One after the other; parts that hold commas are kept apart by semicolons. */
export const listWords = (words: readonly Words[]): Words => ({
  es: listed(
    words.map(({ es }) => es),
    'y',
  ),
  en: listed(
    words.map(({ en }) => en),
    'and',
  ),
});

const listed = (parts: readonly string[], and: string): string => {
  const between = parts.some((part) => part.includes(',')) ? '; ' : ', ';
  const last = parts.at(-1) ?? '';
  const word = and === 'y' && soundsLikeI.test(last) ? 'e' : and;
  return parts.length < 2
    ? last
    : `${parts.slice(0, -1).join(between)}${between.trim() === ';' ? ';' : ''} ${word} ${last}`;
};

/** Spanish says «España e Irlanda», but «agua y hielo». */
const soundsLikeI = /^h?[ií](?![aeou])/i;
