import { governed } from '../../workflows/governed.ts';
import { seenBy } from '../../workflows/lifecycle/seen-by.ts';
import { linksFor, sendAgain } from '../../workflows/lifecycle/send-again.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { ClosedPage, SentAgainPage } from '../pages/closed-page.tsx';
import { closedWords } from '../pages/closed-words.ts';
import { askedBy, holding, type Opened } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

type Shut = { open: Opened; refusal: Refusal; problems?: readonly Problem[] };

/** The page of a link that has nothing to answer any more. */
export const closed = (ports: WebPorts, request: Request, { open, refusal, problems = [] }: Shut): Response => {
  // What became of an answer is said once: by its link the page says how the request stands.
  const setting = { ...settingOf(ports, request), switchable: request.method !== 'POST' || problems.length > 0 };
  const own = standingOf(open, askedBy(open)).kind === 'answered';
  const shut = {
    ...open,
    ...seenBy(open, open.link.person),
    refusal,
    asked: askedBy(open),
    action: request.path,
    own,
    problems,
    at: request.at,
  };
  const status = problems.length > 0 ? 422 : statusOf[refusal.kind];
  return page(<ClosedPage setting={setting} closed={shut} />, { ...setting, status });
};

const most = 3;
const day = 86_400;

/** Sends the link that holds now, to the same address only, and after a box: a few times a day. */
export const sentAgain = async (ports: WebPorts, request: Request, open: Opened): Promise<Response> => {
  const { link, directory, current } = open;
  const standing = standingOf(open, askedBy(open));
  const [offered] = linksFor(open, { ...askedBy(open), at: request.at }, directory);
  if (request.form.sure !== 'yes' && standing.kind === 'refused')
    return closed(ports, request, { open, refusal: standing.refusal, problems: [unsure] });
  if (!offered || request.form.sure !== 'yes') throw nothingToSend();
  const name = `again ${current.head.request} ${link.person}`;
  if (!(await ports.budgets.spend(name, { limit: most, seconds: day, at: request.at }))) throw sentOften();
  await ports.ledger.record(link.request, (now, who) =>
    sendAgain(governed(holding(open, now)), { ...askedBy(open), at: request.at }, who),
  );
  const setting = settingOf(ports, request);
  return page(<SentAgainPage setting={setting} mailbox={offered.to.mailbox} />, setting);
};

const unsure: Problem = { field: 'sure', code: 'not declared', words: closedWords.againUnsure };

const nothingToSend = () =>
  new Refusal({
    name: 'NothingToSend',
    kind: 'conflict',
    words: {
      es: 'Ahora no hay ninguna respuesta pendiente de usted en esta solicitud: no hay otro enlace que enviarle.',
      en: 'No answer is awaited from you in this request now: there is no other link to send.',
    },
  });

const sentOften = () =>
  new Refusal({
    name: 'TooManyLinks',
    kind: 'too many',
    words: {
      es: 'Hoy ya le hemos enviado el enlace varias veces: búsquelo en su correo, también en el no deseado, o vuelva a pedirlo mañana.',
      en: 'We have sent you the link several times today: look for it in your mail, the junk folder too, or ask again tomorrow.',
    },
    facts: { headers: { 'retry-after': String(day) } },
  });
