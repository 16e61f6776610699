import type { Directory } from '../../workflows/directory.ts';
import { workflows } from '../../workflows/register.ts';
import { languages } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { formSchema } from './form-schema.ts';
import { answers } from './json-schemas.built.ts';

/** The API described from the schemas that it is written by (OpenAPI 3.1). */
export const openApi = (directory: Directory) => ({
  openapi: '3.1.0',
  info: {
    title: 'Aval',
    version: '1',
    description:
      'Requests under the partner policy of IMTCloud: the same rules and the same refusals as the web form, each refusal with its clause and what to change.',
  },
  paths: {
    '/api/openapi.json': { get: reading('This document', { type: 'object' }) },
    '/api/workflows': { get: reading('The kinds of request', answers.catalogue) },
    '/api/workflows/{workflow}': {
      get: {
        ...reading('One kind of request, with the JSON schema of its form', answers.catalogued, [404]),
        parameters: [inPath('workflow'), inLanguage],
      },
    },
    ...Object.fromEntries(
      workflows.map((workflow) => [`/api/requests/${workflow.name}`, submission(workflow, directory)]),
    ),
    '/api/requests/{reference}': {
      get: {
        ...reading('How a request stands', answers.status, [401, 404]),
        parameters: [inPath('reference'), inLanguage],
        security: [{ key: [] }],
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'The key given on submission' } },
    responses: { Problem: answered('Refused', answers.problem, 'application/problem+json') },
  },
});

const submission = (workflow: Workflow, directory: Directory) => ({
  post: {
    summary: `Submit: ${workflow.noun.en}`,
    description: workflow.summary.en,
    parameters: [idempotencyKey, inLanguage],
    requestBody: { required: true, content: { 'application/json': { schema: formSchema(workflow, directory) } } },
    responses: {
      201: answered('Accepted', answers.accepted),
      200: answered('The same request again, accepted before', answers.accepted),
      ...refusedWith([400, 409, 413, 415, 422, 429]),
    },
  },
});

const reading = (summary: string, schema: object, refused: number[] = []) => ({
  summary,
  responses: { 200: answered(summary, schema), ...refusedWith(refused) },
});

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Another for each request, the same when repeating one: for 30 days nothing is submitted twice',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

const inLanguage = {
  name: 'Accept-Language',
  in: 'header',
  description: 'The language of refusals, and of the mails about what is submitted',
  schema: { type: 'string', enum: languages, default: languages[0] },
};

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const answered = (description: string, schema: object, type = 'application/json') => ({
  description,
  content: { [type]: { schema } },
});

/** These, and whatever may befall every address: a method that it does not take, a fault of ours. */
const refusedWith = (statuses: number[]) =>
  Object.fromEntries(
    [...statuses, 405, 'default'].map((status) => [status, { $ref: '#/components/responses/Problem' }]),
  );
