import * as z from 'zod/mini';
import { statuses } from '../../workflows/lifecycle/case.ts';
import { clauses } from '../../workflows/vocabulary/refusal.ts';

const Words = z.object({ es: z.string(), en: z.string() });

/** One of the kinds of request, and where to go on. */
export const Summary = z.object({
  name: z.string(),
  noun: Words,
  summary: Words,
  clauses: z.array(z.enum(clauses)).check(z.describe('The clauses of the policy that govern it')),
  details: z.string().check(z.describe('The address where it stands with its JSON schema')),
  submit: z.string().check(z.describe('The address where one is submitted')),
});
export type Summary = z.infer<typeof Summary>;

export const Catalogue = z.object({ workflows: z.array(Summary) });
export type Catalogue = z.infer<typeof Catalogue>;

export const Catalogued = z.extend(Summary, {
  schema: z.record(z.string(), z.unknown()).check(z.describe('The JSON schema of what is submitted')),
});
export type Catalogued = z.infer<typeof Catalogued>;

export const Accepted = z.object({
  reference: z.string().check(z.describe('Names the request in mails and on the telephone; opens nothing')),
  key: z.string().check(z.describe('Private: reads the status')),
  status: z.string().check(z.describe('The address of the status')),
});
export type Accepted = z.infer<typeof Accepted>;

export const StatusOfRequest = z.object({
  reference: z.string(),
  workflow: z.string(),
  status: z.enum(statuses),
  version: z.int(),
  since: z.iso.datetime(),
  waitingFor: z.array(z.object({ ask: z.string(), since: z.iso.datetime(), until: z.iso.datetime() })),
});
export type StatusOfRequest = z.infer<typeof StatusOfRequest>;

const clause = z.optional(z.enum(clauses)).check(z.describe('The clause of the policy that it comes from'));

export const ProblemDetails = z
  .object({
    type: z.string().check(z.describe('Names the refusal: what programs match on')),
    title: z.string().check(z.describe('What kind of refusal it is, in the language asked for')),
    status: z.int(),
    detail: z.string().check(z.describe('In the language asked for')),
    details: Words.check(z.describe('The same in both languages')),
    clause,
    problems: z.optional(
      z.array(
        z.object({
          field: z.string(),
          code: z.string(),
          clause,
          todo: z.string().check(z.describe('What to do, in the language asked for')),
          words: Words.check(z.describe('The same in both languages')),
        }),
      ),
    ),
  })
  .check(z.describe('What was refused, the field, the clause of the policy and what to do'));
export type ProblemDetails = z.infer<typeof ProblemDetails>;
