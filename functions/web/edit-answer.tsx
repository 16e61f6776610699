import { localDate } from '../../workflows/calendar.ts';
import { governed } from '../../workflows/governed.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { schoolsOf } from '../../workflows/lifecycle/schools.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { forGoingBack, page, seeOther } from '../http/response.ts';
import { inLanguage } from '../links/in-language.ts';
import { CheckPage } from '../pages/check-page.tsx';
import { FormPage } from '../pages/form-page.tsx';
import { fixedIn } from './fixed.ts';
import { beginning, firstPage, type Next, nextOf, noAnswers, nothingCame } from './form-step.ts';
import { holding, type Opened } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** The requester's form again, with everything typed, and what was asked to change. */
export const shownEdit = (ports: WebPorts, request: Request, open: Opened): Response =>
  shownNext(ports, request, { open, next: beginning(open.workflow, valuesOf(open.current)) });

/** Takes the form page by page and, at the end, records the changes. */
export const takeEdit = async (ports: WebPorts, request: Request, open: Opened): Promise<Response> => {
  const { workflow, current, link } = open;
  if (nothingCame(workflow, request.form))
    return shownNext(ports, request, { open, next: beginning(workflow, valuesOf(open.current), [noAnswers]) });
  const directory = await ports.directory.read(schoolsOf(workflow, valuesOf(current), request.form));
  const next = nextOf(workflow, request.form, { directory, today: localDate(request.at) });
  if (next.show !== 'sent') return shownNext(ports, request, { open: { ...open, directory }, next });
  const salt = Buffer.from(ports.random(16)).toString('hex');
  const given = { round: link.round ?? 0, person: link.person, values: next.values, at: request.at, salt };
  await ports.ledger.record(link.request, (now) => edit(governed(holding(open, now)), given, directory));
  return seeOther(inLanguage(request.path, request.language));
};

/** The page with the first mistake that came to light in the write. */
export const shownMistakes = (
  ports: WebPorts,
  request: Request,
  { open, problems }: { open: Opened; problems: readonly Problem[] },
): Response => {
  const { workflow } = open;
  const at = workflow.form.find(({ sections }) =>
    sections.some(({ fields }) => problems.some(({ field }) => Object.hasOwn(fields, field))),
  );
  const next = { show: 'page' as const, page: at ?? firstPage(workflow), typed: request.form, problems: [...problems] };
  return shownNext(ports, request, { open, next });
};

/**
 * A page of the form, kept for going back as in the public form: it holds the requester's own words, and the address with
 * the link's secret is in the browser's history anyway.
 */
const shownNext = (
  ports: WebPorts,
  request: Request,
  { open, next }: { open: Opened; next: Exclude<Next, { show: 'sent' }> },
): Response => {
  const setting = settingOf(ports, request);
  const { workflow, directory } = open;
  const fixed = fixedIn(open, request.language);
  const shared = { workflow, directory, action: request.path, standing: open, fixed };
  if (next.show === 'check') {
    const checked = { ...shared, values: next.values };
    return page(<CheckPage setting={setting} checked={checked} />, { ...setting, headers: forGoingBack });
  }
  const status = next.problems.length > 0 ? 422 : 200;
  const state = { ...shared, ...next };
  return page(<FormPage setting={setting} state={state} />, { ...setting, status, headers: forGoingBack });
};
