import * as z from 'zod';
import { statuses } from '../../workflows/lifecycle/case.ts';
import { workflows } from '../../workflows/register.ts';
import { clauses } from '../../workflows/vocabulary/refusal.ts';
import { schemaOf } from '../../workflows/vocabulary/schema.ts';

const Words = z.object({ es: z.string(), en: z.string() });

const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    details: Words,
    clause: z.enum(clauses).optional(),
    problems: z
      .array(
        z.object({
          field: z.string(),
          code: z.string(),
          clause: z.enum(clauses).optional(),
          todo: z.string(),
          words: Words,
        }),
      )
      .optional(),
  })
  .describe('What was refused, the field, the clause of the policy and what to do');

const Accepted = z.object({
  reference: z.string(),
  key: z.string().describe('Private: reads the status'),
  status: z.string(),
});

const StatusOfRequest = z.object({
  reference: z.string(),
  workflow: z.string(),
  status: z.enum(statuses),
  version: z.int(),
  since: z.iso.datetime(),
  waitingFor: z.array(z.object({ ask: z.string(), since: z.iso.datetime(), until: z.iso.datetime() })),
});

/** The API described from the schemas that it is checked by (OpenAPI 3.1). */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Aval', version: '1', description: 'Requests under the partner policy of IMTCloud.' },
  paths: {
    '/api/workflows': {
      get: { summary: 'The kinds of request', responses: { 200: { description: 'The catalogue' } } },
    },
    '/api/workflows/{workflow}': {
      get: {
        summary: 'One kind of request, with the JSON schema of its form',
        parameters: [inPath('workflow')],
        responses: { 200: { description: 'The workflow' }, 404: problem },
      },
    },
    ...Object.fromEntries(workflows.map((workflow) => [`/api/requests/${workflow.name}`, submission(workflow)])),
    '/api/requests/{reference}': {
      get: {
        summary: 'How a request stands',
        parameters: [inPath('reference')],
        security: [{ key: [] }],
        responses: { 200: answered('The status', StatusOfRequest), 404: problem },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'The key given on submission' } },
  },
});

const submission = (workflow: (typeof workflows)[number]) => ({
  post: {
    summary: `Submit: ${workflow.noun.en}`,
    description: workflow.summary.en,
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        schema: { type: 'string', minLength: 8, maxLength: 200 },
      },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(schemaOf(workflow)) } } },
    responses: {
      201: answered('Accepted', Accepted),
      200: answered('The same request again, accepted before', Accepted),
      ...Object.fromEntries([400, 404, 409, 413, 415, 422, 429].map((status) => [status, problem])),
    },
  },
});

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const answered = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: z.toJSONSchema(schema) } },
});

const problem = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: z.toJSONSchema(ProblemDetails) } },
};
