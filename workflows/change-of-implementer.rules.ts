import { localDate, longDate } from './calendar.ts';
import { flags } from './change-of-implementer.findings.ts';
import type { ChangeOfImplementer } from './change-of-implementer.form.ts';
import { choicesIn, schoolIn } from './change-of-implementer.people.ts';
import * as words from './change-of-implementer.words.ts';
import { companyOf } from './directory/implementer.ts';
import type { DirectoryWrite } from './directory/write.ts';
import { type Directory, implementerNamed } from './directory.ts';
import type { Values } from './vocabulary/fields.ts';
import { numberWords } from './vocabulary/numbers.ts';
import { fill, type Places, type Words } from './vocabulary/words.ts';
import type { Alert, Found, Said, Underway } from './vocabulary/workflow.ts';

export const groundsIn = (r: ChangeOfImplementer): Words[] => [
  ...(r.groundPreparation === 'yes' ? [words.grounds.preparation] : []),
  ...(r.groundAttention === 'yes' ? [words.grounds.attention] : []),
  ...(r.groundResponsibility === 'yes' ? [words.grounds.responsibility] : []),
  ...(r.groundOther === 'yes' ? [words.grounds.other] : []),
];

/** C6 has three grounds; "another reason of service" is none of them. */
const onServiceGround = (r: Values): boolean =>
  [r.groundPreparation, r.groundAttention, r.groundResponsibility].includes('yes');

/** Only what was claimed can be upheld. */
export const upheld = <C extends object>(answer: C) => ({ ...answer, offeredIf: onServiceGround });

export const inOrder = (days: readonly (string | undefined)[]): boolean => {
  const known = days.filter((day) => day !== undefined && day !== '');
  return known.every((day, place) => (known[place - 1] ?? '') <= (day ?? ''));
};

export const choiceFields = ['firstChoice', 'secondChoice', 'thirdChoice'] as const;
export type Choice = (typeof choiceFields)[number];

/** Whether a choice is the current company or one chosen before, or is wanting though a later one is there. */
export const isNoOther = (r: ChangeOfImplementer, field: Choice): boolean => {
  const chosen = r[field] || undefined;
  if (chosen === undefined) return field === 'firstChoice' && choicesIn(r).length > 0;
  const before = choiceFields.slice(0, choiceFields.indexOf(field)).map((one) => r[one]);
  return [r.currentImplementer, ...before].includes(chosen);
};

export const listed = (all: readonly Words[]): Words | undefined =>
  all.length === 0 ? undefined : all.reduce((a, b) => fill(words.both, { a, b }));

export const said = (text: string | undefined): Words | undefined =>
  text === undefined ? undefined : { es: text, en: text };

export const licencesOf = (r: ChangeOfImplementer, directory: Directory): Words | undefined => {
  const licences = schoolIn(r, directory)?.licences;
  return licences === undefined ? undefined : { es: numberWords(licences, 'es'), en: numberWords(licences, 'en') };
};

export const choicesWords = (r: ChangeOfImplementer, directory: Directory): Words | undefined =>
  listed(choicesIn(r).flatMap((id) => said(implementerNamed(directory, id)?.legalName) ?? [])) ?? words.glance.noChoice;

/** What a decision changes in the directory: who serves the school (C2), and what was found against an implementer (C6). */
export const writesOf = (answer: Said, r: ChangeOfImplementer, underway: Underway): DirectoryWrite | undefined => {
  const { directory, request, today } = underway;
  if (answer.ask === 'offer' && answer.choice === 'accept') {
    const implementer = companyOf(answer.by) ?? '';
    const from = later(r.dateWished, today);
    const before = schoolIn(r, directory)?.implementer;
    return { kind: 'assign', school: r.schoolCode, before, assignment: { implementer, from, request } };
  }
  if (!isFinding(answer)) return undefined;
  const { findings = [] } = implementerNamed(directory, r.currentImplementer) ?? {};
  const finding = { school: r.schoolCode, request, on: today };
  return { kind: 'find', implementer: r.currentImplementer, seen: findings.length, finding };
};

const later = (a: string, b: string): string => (a > b ? a : b);

/** From when the new company serves the school: the date wished or, where that had passed, the day on which it accepted. */
export const placesOf = (r: ChangeOfImplementer, answers: readonly Said[]): Places => {
  const accepted = answers.findLast(({ ask: name, choice }) => name === 'offer' && choice === 'accept')?.at;
  const day = later(r.dateWished ?? '', accepted === undefined ? '' : localDate(new Date(accepted)));
  return { since: day === '' ? words.sinceAgreed : fill(words.since, { day: longDays(day) }) };
};

const longDays = (day: string): Words => ({ es: longDate(day, 'es'), en: longDate(day, 'en') });

/** The finding of this change, and what the implementer reads of its review. */
export const foundIn = (r: ChangeOfImplementer, { directory, request }: Underway): Found | undefined => {
  const { findings = [] } = implementerNamed(directory, r.currentImplementer) ?? {};
  const finding = findings.find((one) => one.request === request);
  const implementer = r.currentImplementer;
  return finding && { implementer, findings, finding, party: 'currentImplementer', told: words.findingReviewed };
};

const isFinding = ({ ask: name, choice: given }: Said): boolean =>
  (name === 'judgement' || name === 'review') && given === 'enoughService';

/** The third client within twelve months: management reads it, once. */
export const alertOf = (
  answer: Said,
  r: ChangeOfImplementer,
  { directory, request, today }: Underway,
): Alert | undefined => {
  const current = implementerNamed(directory, r.currentImplementer);
  if (!isFinding(answer) || !current) return undefined;
  if (!flags(current.findings, { school: r.schoolCode, request, on: today })) return undefined;
  const company = current.legalName;
  return { role: 'management', lead: fill(words.flag.lead, { company }), more: words.flag.more };
};
