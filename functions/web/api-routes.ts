import * as z from 'zod';
import { localDate } from '../../workflows/calendar.ts';
import { groupReference, parseReference } from '../../workflows/reference.ts';
import { workflowNamed, workflows } from '../../workflows/register.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { schemaOf } from '../../workflows/vocabulary/schema.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Response, Route } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { json } from '../http/response.ts';
import * as refused from './api-refusals.ts';
import { openApi } from './openapi.ts';
import { openSecret } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { takeIn } from './submission.ts';

/** The JSON API: the same rules and the same refusals as the form. */
export const apiRoutes = (ports: WebPorts): Route[] => [
  { method: 'GET', path: '/api/openapi.json', answer: () => json(openApi()) },
  { method: 'GET', path: '/api/workflows', answer: () => json({ workflows: workflows.map(summaryOf) }) },
  { method: 'GET', path: '/api/workflows/{workflow}', answer: (request) => json(catalogued(workflowIn(request))) },
  { method: 'POST', path: '/api/requests/{workflow}', answer: (request) => submitted(ports, request) },
  { method: 'GET', path: '/api/requests/{reference}', answer: (request) => status(ports, request) },
];

const submitted = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  const key = idempotencyKey(request);
  const directory = await ports.directory.read();
  const typed = typedIn(workflow, request.json);
  const { values, problems } = readForm(workflow, typed, { directory, today: localDate(request.at) });
  if (problems.length > 0) throw refused.requestInvalid(problems);
  const { language, at, source } = request;
  const accepted = await takeIn(ports, { workflow, values, language, at, source, key: `api ${key}` });
  return json(
    { reference: groupReference(accepted.request), key: accepted.secret, status: `/api/requests/${accepted.request}` },
    { status: accepted.replayed ? 200 : 201, headers: { location: `/api/requests/${accepted.request}` } },
  );
};

const status = async (ports: WebPorts, request: Request): Promise<Response> => {
  const secret = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!secret) throw refused.keyMissing();
  const { current } = await openSecret(ports, secret, 'receipt');
  if (parseReference(request.params.reference ?? '') !== current.head.request) throw refused.keyMissing();
  const { head, asks } = current;
  return json({
    reference: groupReference(head.request),
    workflow: head.workflow,
    status: head.status,
    version: head.round,
    since: head.changedAt,
    waitingFor: asks
      .filter((row) => row.status === 'waiting')
      .map((row) => ({ ask: row.name, since: row.openedAt, until: row.deadline })),
  });
};

const workflowIn = (request: Request): Workflow => {
  const workflow = workflowNamed(request.params.workflow ?? '');
  if (!workflow) throw refused.workflowUnknown(workflows.map((one) => one.name));
  return workflow;
};

const idempotencyKey = (request: Request): string => {
  const key = request.headers['idempotency-key'] ?? '';
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) throw refused.idempotencyKeyMissing();
  return key;
};

const typedIn = (workflow: Workflow, body: unknown): Record<string, string | undefined> => {
  const fields = fieldsOf(workflow);
  const entries = Object.entries(body ?? {});
  const unknown = entries.filter(([name]) => !Object.hasOwn(fields, name)).map(([name]) => name);
  const notText = entries.filter(([, value]) => typeof value !== 'string').map(([name]) => name);
  if (unknown.length + notText.length > 0) throw refused.fieldsWrong(unknown, notText);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
};

const summaryOf = (workflow: Workflow) => ({
  name: workflow.name,
  noun: workflow.noun,
  summary: workflow.summary,
  clauses: workflow.clauses,
  schema: `/api/workflows/${workflow.name}`,
});

const catalogued = (workflow: Workflow) => ({ ...summaryOf(workflow), schema: z.toJSONSchema(schemaOf(workflow)) });

/** An error as `application/problem+json` (RFC 9457): in the language asked for, and in both. */
export const problemOf = (refusal: Refusal, request: Request, statusCode: number): Response => ({
  statusCode,
  headers: {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': request.language,
    'cache-control': 'no-store',
    ...retryAfter(refusal),
  },
  body: JSON.stringify({
    type: `urn:aval:refusal:${refusal.name}`,
    title: refusal.name,
    status: statusCode,
    detail: refusal.words[request.language],
    details: refusal.words,
    ...(refusal.clause && { clause: refusal.clause }),
    ...(refusal.problems.length > 0 && {
      problems: refusal.problems.map(({ field, code, clause, words }) => ({
        field,
        code,
        clause,
        todo: words[request.language],
        words,
      })),
    }),
  }),
});

/** When to come back, where the refusal says so. */
export const retryAfter = (refusal: Refusal): Record<string, string> =>
  'retryAfter' in refusal.facts ? { 'retry-after': String(refusal.facts.retryAfter) } : {};
