import { localDate } from '../../workflows/calendar.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { versionIn } from '../../workflows/lifecycle/people.ts';
import { schoolsOf } from '../../workflows/lifecycle/schools.ts';
import { groupReference, parseReference } from '../../workflows/reference.ts';
import { workflowNamed, workflows } from '../../workflows/register.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { json } from '../http/response.ts';
import * as refused from './api-refusals.ts';
import type { Accepted, Catalogue, Catalogued, StatusOfRequest, Summary } from './api-schemas.ts';
import { mistakesOn, wholeOf } from './decided.ts';
import { follow } from './followed.ts';
import { formSchema } from './form-schema.ts';
import { openApi } from './openapi.ts';
import { read } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { takeIn } from './submission.ts';

/** The JSON API: the same rules and the same refusals as the form. */
export const submitted = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  const key = idempotencyKey(request);
  const typed = typedIn(workflow, request.json);
  const directory = await ports.directory.read(schoolsOf(workflow, typed));
  const circumstances = { directory, today: localDate(request.at) };
  const { values, problems } = readForm(workflow, typed, circumstances);
  if (problems.length > 0)
    throw refused.requestInvalid(mistakesOn({ workflow, page: wholeOf(workflow) }, typed, circumstances));
  const { language, at, source } = request;
  const accepted = await takeIn(ports, { workflow, values, language, at, source, key: `api ${key}` });
  const location = `/api/requests/${accepted.request}`;
  const body: Accepted = { reference: groupReference(accepted.request), key: accepted.secret, status: location };
  return json(body, { status: accepted.replayed ? 200 : 201, headers: { location } });
};

export const status = async (ports: WebPorts, request: Request): Promise<Response> => {
  const { head, asks, forms } = await withKey(ports, request);
  const body: StatusOfRequest = {
    reference: groupReference(head.request),
    workflow: head.workflow,
    status: head.status,
    version: versionIn({ forms }, head.round),
    since: head.changedAt,
    waitingFor: asks
      .filter((row) => row.status === 'waiting')
      .map((row) => ({ ask: row.name, since: row.openedAt, until: row.deadline })),
  };
  return json(body);
};

/** Without a key nothing is looked up; a wrong one, a request that is not there and what is no reference read the same. */
const withKey = async (ports: WebPorts, { headers, params }: Request): Promise<Case> => {
  const secret = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const reference = parseReference(params.reference ?? '');
  if (reference === undefined) throw refused.keyWrong();
  if (secret === undefined) throw refused.keyMissing();
  try {
    const { current } = await read(ports, await follow(ports, secret, 'receipt'));
    if (reference === current.head.request) return current;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw refused.keyWrong();
};

/** The kinds of request that can be made, and the form of one of them. */
export const catalogue = (): Response => json(listed());
export const catalogued = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  const schema = formSchema(workflow, await ports.directory.read());
  const body: Catalogued = { ...summaryOf(workflow), schema };
  return json(body);
};

export const document = async ({ directory }: WebPorts): Promise<Response> => json(openApi(await directory.read()));

const workflowIn = (request: Request): Workflow => {
  const workflow = workflowNamed(request.params.workflow ?? '');
  if (!workflow) throw refused.workflowUnknown(workflows.map((one) => one.name));
  return workflow;
};

const idempotencyKey = (request: Request): string => {
  const key = request.headers['idempotency-key'] ?? '';
  if (!keyForm.test(key)) throw refused.idempotencyKeyMissing();
  return key;
};

/** Visible ASCII; a comma would be two headers joined by the gateway. */
const keyForm = /^[\x21-\x2b\x2d-\x7e]{8,200}$/;

const typedIn = (workflow: Workflow, body: unknown): Record<string, string | undefined> => {
  const fields = fieldsOf(workflow);
  const entries = Object.entries(body ?? {});
  const unknown = entries.filter(([name]) => !Object.hasOwn(fields, name)).map(([name]) => name);
  const notText = entries.filter(([, value]) => typeof value !== 'string').map(([name]) => name);
  if (unknown.length + notText.length > 0) throw refused.fieldsWrong(unknown, notText);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
};

const listed = (): Catalogue => ({ workflows: workflows.map(summaryOf) });

const summaryOf = (workflow: Workflow): Summary => ({
  name: workflow.name,
  noun: workflow.noun,
  summary: workflow.summary,
  clauses: [...workflow.clauses],
  details: `/api/workflows/${workflow.name}`,
  submit: `/api/requests/${workflow.name}`,
});
