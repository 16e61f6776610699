import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { employeeBehind } from '../../workflows/lifecycle/interests.ts';
import { goneFrom } from '../../workflows/lifecycle/reassign.ts';
import { atSignature } from '../../workflows/lifecycle/signing/at-signature.ts';
import { lastDocument } from '../../workflows/lifecycle/signing/document.ts';
import { type Signing, signingOf } from '../../workflows/lifecycle/signing/progress.ts';
import { standingOf } from '../../workflows/lifecycle/standing.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { type Problem, Refusal } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import { headersIn } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { statusOf } from '../http/status.ts';
import { ReceiptPage } from '../pages/receipt-page.tsx';
import { CodePage, RefusalCodePage } from '../pages/signing-code-pages.tsx';
import type { Ceremony, Shown } from '../pages/signing-frame.tsx';
import { DetailsPage, DocumentPage, QuestionAskedPage, SayPage, SummaryPage } from '../pages/signing-pages.tsx';
import { SignedPage } from '../pages/signing-receipt.tsx';
import { closed } from './closed-link.tsx';
import { askedBy, type Opened } from './opened.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** `refusal`: what was just refused, said above the step as things stand now. */
type Showing = { open: Opened; refusal?: Refusal };

/** A signature by its link: the step that its address names, as far as its owner has come. Opening it changes nothing. */
export const shownSigning = (ports: WebPorts, request: Request, { open, refusal }: Showing): Response => {
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'answered' && !refusal) return receipt(ports, request, { open, row: standing.row });
  const why = refusedNow(open, request.at) ?? (standing.kind === 'answered' ? refusal : undefined);
  if (why) return closed(ports, request, { open, refusal: why });
  return step(ports, request, { open, ...(refusal && { refusal }) });
};

/** Why this person cannot sign, whatever they do. */
const refusedNow = (open: Opened, at: Date): Refusal | undefined => {
  const standing = standingOf(open, askedBy(open));
  if (standing.kind === 'refused') return standing.refusal;
  if (standing.kind === 'answered') return undefined;
  const gone = goneFrom(open, { row: standing.row, person: open.link.person, at }, open.directory);
  if (gone) return gone;
  try {
    atSignature(open, askedBy(open));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

const step = (ports: WebPorts, request: Request, { open, refusal }: Showing): Response => {
  const setting = settingOf(ports, request);
  const ceremony = ceremonyOf(request, open, problemsOf(refusal));
  const Page = pageFor(ceremony, request.query.step ?? '');
  const status = refusal ? statusOf[refusal.kind] : 200;
  const headers = refusal ? headersIn(refusal) : {};
  return page(<Page setting={setting} ceremony={ceremony} />, { ...setting, status, headers });
};

/** What is wrong with no field is said on top of the page. */
const problemsOf = (refusal: Refusal | undefined): readonly Problem[] => {
  if (!refusal) return [];
  return refusal.problems.length > 0
    ? refusal.problems
    : [{ field: 'content', code: refusal.name, words: refusal.words }];
};

const ceremonyOf = (request: Request, open: Opened, problems: readonly Problem[]): Ceremony => {
  const { row, document } = atSignature(open, askedBy(open));
  const person = row.people.find(({ id }) => id === open.link.person);
  if (!person) throw new Error(`${open.link.person} is not asked`);
  const signing = signingOf(row, person.id);
  const seen = signing?.digest === document.contractDigest ? signing : undefined;
  const typed = { ...positionOf(open), ...saidBefore(seen), ...request.form };
  return { ...open, row, person, document, signing: seen, action: request.path, typed, problems, at: request.at };
};

/** Of somebody of IMTCloud the directory knows it; it can be corrected. */
const positionOf = ({ link, directory }: Opened): Values => {
  const position = employeeBehind(link.person, directory)?.position;
  return position === undefined ? {} : { position };
};

/** What was typed with a code before is there to correct, on whatever device one goes on. */
const saidBefore = (seen: Signing | undefined): Values => ({
  ...(seen?.said && { name: seen.said.name, position: seen.said.position }),
  ...(seen?.refusing && { reason: seen.refusing.reason }),
});

/** Nobody is further than they have come: whoever has not seen the document finds the summary, and a code is asked for before it is typed. */
const pageFor = ({ signing }: Ceremony, wanted: string): ((shown: Shown) => unknown) & typeof SummaryPage => {
  if (!signing) return SummaryPage;
  const purpose = signing.codes.at(-1)?.purpose;
  if (wanted === 'code') return purpose === 'sign' ? CodePage : DetailsPage;
  if (wanted === 'refuse-code') return purpose === 'refuse' ? RefusalCodePage : RefusingPage;
  return steps[wanted] ?? DocumentPage;
};

const RefusingPage = (shown: Shown) => <SayPage {...shown} what="refuse" />;

const steps: Readonly<Record<string, typeof SummaryPage>> = {
  details: DetailsPage,
  refuse: RefusingPage,
  question: (shown) => <SayPage {...shown} what="question" />,
  asked: QuestionAskedPage,
};

const receipt = (ports: WebPorts, request: Request, { open, row }: { open: Opened; row: AskRow }): Response => {
  const setting = settingOf(ports, request);
  const answer = row.answers.find(({ by }) => by === open.link.person);
  if (!answer?.evidence)
    return page(<ReceiptPage setting={setting} receipt={{ ...open, row, person: open.link.person }} />, setting);
  const { evidence } = answer;
  const sealed = lastDocument(open, row.round)?.sha256 !== evidence.documentHash;
  const signed = { ...open, answer: { ...answer, evidence }, action: request.path, sealed };
  return page(<SignedPage setting={setting} signed={signed} />, setting);
};
