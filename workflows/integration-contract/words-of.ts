import { addDays, addMonths, type Day, formatter } from '../calendar.ts';
import { plainSpaces } from '../text.ts';
import { fill, type Words } from '../vocabulary/words.ts';
import { directions, listWords, platformKinds, powersText, whoseWords } from './said.ts';
import type { ContractVariables, PersonalData, Signer } from './variables.ts';

/** What stands at the places of the template. */
export const wordsOf = (variables: ContractVariables): Record<string, string | Words> => {
  const { imtcloud, company, platform, purpose, firstDay, months, noticeDays, personalData } = variables;
  return {
    ...partyWords('imtcloud', imtcloud),
    ...partyWords('company', company),
    platform: platform.name,
    kind: platformKinds[platform.kind],
    purpose,
    firstDay: dayWords(firstDay),
    lastDay: dayWords(lastDayOf(variables)),
    months: counted(months, { es: ['mes', 'meses'], en: ['month', 'months'] }),
    notice: counted(noticeDays, { es: ['día', 'días'], en: ['day', 'days'] }),
    ...(personalData && personalDataWords(personalData)),
  };
};

/** From date to date: what begins on the first of September for twelve months ends on the thirty-first of August. */
export const lastDayOf = ({ firstDay, months }: Pick<ContractVariables, 'firstDay' | 'months'>): Day =>
  addDays(addMonths(firstDay, months), -1);

export const powersWords = ({ kind, notary, date, number }: Signer['powers']): Words =>
  fill(powersText[kind], { notary, date: dayWords(date), number });

type Company = ContractVariables['company'];

const partyWords = (name: string, { legalName, taxId, seat, registerEntry, signers }: Company) => ({
  [name]: legalName,
  [`${name}TaxId`]: taxId,
  [`${name}Seat`]: seat,
  [`${name}Register`]: registerEntry,
  [`${name}Signers`]: listWords(signers.map(signerWords)),
});

const signerWords = ({ name, position, powers }: Signer): Words => {
  const { es, en } = powersWords(powers);
  return { es: `${name}, ${position}, ${es}`, en: `${name}, ${position}, ${en}` };
};

const personalDataWords = (data: PersonalData) => ({
  whose: listWords(data.whose.map((one) => whoseWords[one])),
  direction: directions[data.direction],
  countries: listWords(data.countries.map(same)),
  subProcessors: listWords(data.subProcessors.map(same)),
  retention: data.retention,
  platformContact: data.platformContact,
  imtcloudContact: data.imtcloudContact,
});

const same = (text: string): Words => ({ es: text, en: text });

const dayWords = (day: Day): Words => ({
  es: plainSpaces(inSpanish().format(new Date(day))),
  en: plainSpaces(inEnglish().format(new Date(day))),
});

const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const inSpanish = formatter('es-ES', written);
const inEnglish = formatter('en-GB', written);

const counted = (count: number, { es, en }: Record<'es' | 'en', readonly [string, string]>): Words => ({
  es: `${count} ${es[count === 1 ? 0 : 1]}`,
  en: `${count} ${en[count === 1 ? 0 : 1]}`,
});
