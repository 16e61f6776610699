import { localDate } from '../../workflows/calendar.ts';
import { workflowNamed } from '../../workflows/register.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Response, Route } from '../http/handler.ts';
import { pageNotFound, trapped } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { page, seeOther } from '../http/response.ts';
import { inLanguage } from '../links/in-language.ts';
import { pathOf } from '../links/link.ts';
import { CheckPage } from '../pages/check-page.tsx';
import { FormPage } from '../pages/form-page.tsx';
import { firstPage, type Next, nextOf } from './form-step.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';
import { takeIn } from './submission.ts';

/** The public form of every workflow, page by page, without any state but what it carries. */
export const formRoutes = (ports: WebPorts): Route[] => [
  { method: 'GET', path: '/new/{workflow}', answer: (request) => begun(ports, request) },
  { method: 'POST', path: '/new/{workflow}', answer: (request) => posted(ports, request) },
];

const begun = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  const next: Next = { show: 'page', page: firstPage(workflow), typed: {}, problems: [] };
  return shownNext(ports, request, { workflow, next });
};

const posted = async (ports: WebPorts, request: Request): Promise<Response> => {
  const workflow = workflowIn(request);
  if (request.form.website) throw trapped();
  const directory = await ports.directory.read();
  const next = nextOf(workflow, request.form, { directory, today: localDate(request.at) });
  if (next.show !== 'sent') return shownNext(ports, request, { workflow, next });
  const { language, at, source, form } = request;
  const sending = { workflow, values: next.values, language, at, source, key: form.token ?? '' };
  if (!/^[\w-]{22,}$/.test(sending.key))
    return shownNext(ports, request, { workflow, next: { show: 'check', values: next.values } });
  const { secret } = await takeIn(ports, sending);
  return seeOther(inLanguage(pathOf('receipt', secret), language));
};

type Showing = { workflow: Workflow; next: Exclude<Next, { show: 'sent' }> };

const shownNext = async (ports: WebPorts, request: Request, { workflow, next }: Showing): Promise<Response> => {
  const directory = await ports.directory.read();
  const setting = settingOf(ports, request);
  const shared = { workflow, directory, action: request.path };
  if (next.show === 'check') {
    const token = request.form.token ?? Buffer.from(ports.random(24)).toString('base64url');
    return page(<CheckPage setting={setting} checked={{ ...shared, values: next.values, token }} />, setting);
  }
  const status = next.problems.length > 0 ? 422 : 200;
  const switchable = request.method !== 'POST';
  return page(<FormPage setting={{ ...setting, switchable }} state={{ ...shared, ...next }} />, { ...setting, status });
};

const workflowIn = (request: Request): Workflow => {
  const workflow = workflowNamed(request.params.workflow ?? '');
  if (!workflow) throw pageNotFound();
  return workflow;
};
