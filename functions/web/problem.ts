import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { fill } from '../../workflows/vocabulary/words.ts';
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
    title: name,
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
    title: 'Fault',
    status: 500,
    detail: details[language],
    details,
  };
  return problemJson(problem, { language });
};
