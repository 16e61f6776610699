import type { Refusal, RefusalKind } from '../../workflows/vocabulary/refusal.ts';
import { fill, type Words } from '../../workflows/vocabulary/words.ts';
import type { Response } from '../http/handler.ts';
import { headersIn } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { problemJson } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { words } from '../pages/words.ts';
import type { ProblemDetails } from './api-schemas.ts';

/** A refusal as `application/problem+json` (RFC 9457): in the language asked for, and in both. */
export const problemOf = (refusal: Refusal, { language }: Request): Response => {
  const { name, clause, problems } = refusal;
  const problem: ProblemDetails = {
    type: `urn:aval:refusal:${name}`,
    title: titles[refusal.kind][language],
    status: statusOf[refusal.kind],
    detail: refusal.words[language],
    details: refusal.words,
    ...(clause && { clause }),
    ...(problems.length > 0 && { problems: problems.map((one) => ({ ...one, todo: one.words[language] })) }),
  };
  return problemJson(problem, { language, headers: headersIn(refusal) });
};

/** Our own fault, without its inside. */
export const faultOf = ({ language }: Request, contact: string): Response => {
  const details = fill(words.ourFaultText, { contact });
  const problem: ProblemDetails = {
    type: 'urn:aval:fault',
    title: words.ourFault[language],
    status: 500,
    detail: details[language],
    details,
  };
  return problemJson(problem, { language });
};

/** The same for every refusal of its kind: what befell this one is its detail. */
const titles: Record<RefusalKind, Words> = {
  malformed: { es: 'No se puede leer lo enviado', en: 'What was sent cannot be read' },
  unidentified: { es: 'Falta la clave', en: 'The key is missing' },
  'not yours': { es: 'No le corresponde a usted', en: 'This is not yours to do' },
  'not found': { es: 'No se encuentra lo que pide', en: 'What you ask for is not here' },
  'not allowed': { es: 'Esta dirección no admite ese método', en: 'This address does not take that method' },
  conflict: { es: 'No concuerda con lo que está registrado', en: 'It does not agree with what is on record' },
  gone: { es: 'Ya no es posible', en: 'It is no longer possible' },
  'too large': { es: 'Lo enviado es demasiado grande', en: 'What was sent is too large' },
  unsupported: { es: 'No se admite ese formato', en: 'That format is not taken' },
  invalid: { es: 'Hay algo que corregir', en: 'There is something to correct' },
  'too many': { es: 'Se ha enviado demasiado', en: 'Too much has been sent' },
};
