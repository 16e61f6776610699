import { localDate } from '../../workflows/calendar.ts';
import { schoolsOf } from '../../workflows/lifecycle/schools.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Response } from '../http/handler.ts';
import { headersIn, pageNotFound, sentBefore, trapped } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { forGoingBack, page, seeOther } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { inLanguage } from '../links/in-language.ts';
import { pathOf } from '../links/link.ts';
import { CheckPage } from '../pages/check-page.tsx';
import { FormPage } from '../pages/form-page.tsx';
import { beginning, type Next, nextOf } from './form-step.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';
import { takeIn } from './submission.ts';

/** The public form of every workflow, page by page, without any state but what it carries. */
export const begun = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  return shownNext(ports, request, { workflow, next: beginning(workflow, {}) });
};

export const posted = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  const directory = await ports.directory.read(schoolsOf(workflow, request.form));
  const next = nextOf(workflow, request.form, { directory, today: localDate(request.at) });
  if (next.show !== 'sent') return shownNext(ports, request, { workflow, next });
  const checked: Next = { show: 'check', values: next.values };
  const token = tokenIn(request);
  if (token === undefined) return shownNext(ports, request, { workflow, next: checked });
  try {
    return await sent(ports, request, { workflow, values: next.values, token });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = error.name === 'IdempotencyKeyReused' ? sentBefore() : error;
    return shownNext(ports, request, { workflow, next: checked, refusal });
  }
};

type Sent = { workflow: Workflow; values: Values; token: string };

const sent = async (ports: WebPorts, request: Request, { workflow, values, token }: Sent): Promise<Response> => {
  if (request.form.website) throw trapped();
  const { language, at, source } = request;
  const { secret } = await takeIn(ports, { workflow, values, language, at, source, key: token });
  return seeOther(inLanguage(pathOf('receipt', secret), language));
};

/** What makes a second click harmless; anything else than what we gave out is none. */
const tokenIn = ({ form }: Request): string | undefined =>
  /^[\w-]{22,64}$/.test(form.token ?? '') ? form.token : undefined;

/** `refusal` is why it could not be sent: everything typed stays, and whatever may be sent again keeps its token. */
type Showing = { workflow: Workflow; next: Exclude<Next, { show: 'sent' }>; refusal?: Refusal };

const shownNext = async (ports: WebPorts, request: Request, showing: Showing): Promise<Response> => {
  const { workflow, next, refusal } = showing;
  const setting = settingOf(ports, request);
  const schools = schoolsOf(workflow, next.show === 'page' ? next.typed : next.values);
  const shared = { workflow, directory: await ports.directory.read(schools), action: setting.path };
  if (next.show === 'page') {
    const status = next.problems.length > 0 ? 422 : 200;
    const state = { ...shared, ...next };
    return page(<FormPage setting={setting} state={state} />, { ...setting, status, headers: forGoingBack });
  }
  const kept = refusal?.kind === 'conflict' ? undefined : tokenIn(request);
  const token = kept ?? Buffer.from(ports.random(24)).toString('base64url');
  const checked = { ...shared, values: next.values, token, refusal };
  const status = refusal ? statusOf[refusal.kind] : 200;
  const headers = { ...forGoingBack, ...(refusal && headersIn(refusal)) };
  return page(<CheckPage setting={setting} checked={checked} />, { ...setting, status, headers });
};

const workflowIn = (request: Request): Workflow => {
  const workflow = workflowNamed(request.params.workflow ?? '');
  if (!workflow) throw pageNotFound();
  return workflow;
};
