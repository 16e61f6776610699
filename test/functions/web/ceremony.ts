import { relay } from '../../../functions/relay/relay.ts';
import { type Key, messageKey } from '../../../functions/table/keys.ts';
import type { WebPorts } from '../../../functions/web/ports.ts';
import { governed } from '../../../workflows/governed.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import type { AskRow } from '../../../workflows/lifecycle/case.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import type { Drawn } from '../../../workflows/lifecycle/signing/document.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import { workflows } from '../../../workflows/register.ts';
import type { Workflow } from '../../../workflows/vocabulary/workflow.ts';
import { now } from '../../workflows/examples.ts';
import { aDocument, aLease, lease, withSignatory } from '../../workflows/small-contract.ts';
import { hmacSecrets, newRuns, postOffice, record, sender } from '../relay/office.ts';
import { askLink } from './journey.ts';
import { type Answer, openSite, type Site } from './site.ts';

// Only where this file is imported, and for that test file alone.
(workflows as Workflow[]).push(lease);

export const pdf = Buffer.from('%PDF-1.7 a contract');
export const otherPdf = Buffer.from('%PDF-1.7 another');
const kept: Record<string, Buffer> = { [aDocument.name]: pdf, 'other.pdf': otherPdf };

export type Ceremony = Awaited<ReturnType<typeof openCeremony>>;

/** Pages and relay over the same rows, with a contract that waits for its first signature. */
export const openCeremony = async ({ second = 'no', ...more }: Partial<WebPorts> & { second?: 'yes' | 'no' } = {}) => {
  const wall = { now };
  const site = await openSite({
    documents: { get: async (name) => kept[name] },
    wallTime: () => wall.now,
    ...more,
  });
  await site.ports.directory.save(withSignatory);
  const request = await begun(site, second);
  const post = postOffice();
  const work = relay({ ...site.ports, mailer: post.mailer, runs: newRuns().runs, sender, secrets: hmacSecrets });
  /** Everything due leaves; answers with the last mail to this address. */
  const mailTo = async (address: string): Promise<string> => {
    const due = (await site.ports.ledger.messages(request)).filter(({ state }) => state === 'due');
    await work({ Records: due.map(({ id }) => record(messageKey(request, id))) });
    const mail = post.taken.findLast(({ to }) => to === address);
    if (!mail) throw new Error(`Nothing reached ${address}`);
    return mail.text.replaceAll('=\r\n', '');
  };
  const hand = (key: Key, at: Date) => work({ Records: [record(key, { at })] });
  return { site, request, wall, post, mailTo, hand, codeFor: async (address: string) => codeIn(await mailTo(address)) };
};

export const codeIn = (mail: string): string => {
  const [, first, last] = /\b(\d{4}) (\d{4})\b/.exec(mail) ?? [];
  if (!first || !last) throw new Error(`No code in ${mail.slice(0, 400)}`);
  return `${first}${last}`;
};

/** Other figures than these. */
export const not = (code: string): string => `${code.slice(0, 7)}${(Number(code[7]) + 1) % 10}`;

const begun = async (site: Site, second: 'yes' | 'no'): Promise<string> => {
  const request = 'ABCDEFGH';
  const change = submit(
    { workflow: lease, request, values: { ...aLease, second }, language: 'es', at: now, salt: 's' },
    withSignatory,
  );
  const receipt = { hash: 'h', link: { request, purpose: 'receipt', person: 'requester', key: '' } } as const;
  await site.ports.ledger.open({ change, idempotency: { key: 'k', body: 'b' }, receipt });
  await put(site, 'mailbox');
  const mine = { ask: 'mailbox', round: 1, person: 'requester', choice: 'mine', reason: '', at: now, salt: 'm' };
  await site.ports.ledger.record(request, (current, directory) => answer(governed(current), mine, directory));
  await draw(site);
  await put(site, 'sign');
  return request;
};

export const put = (site: Site, ask: string) =>
  site.ports.ledger.record('ABCDEFGH', (current, directory) =>
    openAsk(governed(current), { ask, round: current.head.round, at: now }, directory),
  );

/** The documents Lambda has drawn a contract, or another one. */
export const draw = (site: Site, document: Drawn = aDocument) =>
  site.ports.ledger.record('ABCDEFGH', ({ head }) => {
    const at = now.toISOString();
    const empty = { people: [], excused: [], answers: [], schedule: [], openedAt: at, deadline: at };
    const row: AskRow = { ...empty, name: 'draw', round: head.round, status: 'done', document, signal: true };
    return { head, asks: [row], event: { type: 'AskOpened', at, by: 'documents', ask: 'draw' }, notices: [] };
  });

export const details = { name: 'Raquel Ibáñez Soler', position: 'Apoderada', consents: 'yes', powers: 'yes' };

/** The link of one person to their signature. */
export const signingLink = ({ site, request }: Ceremony, person = 'firstSigner'): Promise<string> =>
  askLink(site, { request, ask: person.startsWith('employee:') ? 'countersign' : 'sign', person });

type Form = Record<string, string>;

/** Posts one deed of the ceremony, at its step. */
export const does = ({ site }: Ceremony, path: string, form: Form, more: { headers?: Form } = {}): Promise<Answer> => {
  const step = steps[form.deed ?? ''];
  return site.ask({ path: step ? `${path}?step=${step}` : path, form, ...more });
};

const steps: Record<string, string> = {
  code: 'details',
  another: 'code',
  sign: 'code',
  reason: 'refuse',
  'reason again': 'refuse-code',
  refuse: 'refuse-code',
  question: 'question',
};

const nameOf: Record<string, string> = { secondSigner: 'Tomás Aguirre', 'employee:marta': 'Marta Sanz' };

/** Up to the code: answers with it. */
export const withCode = async (ceremony: Ceremony, person = 'firstSigner'): Promise<{ path: string; code: string }> => {
  const path = await signingLink(ceremony, person);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  await does(ceremony, path, { deed: 'code', ...details, name: nameOf[person] ?? details.name });
  const address = person.startsWith('employee:')
    ? 'marta@imtcloud.example'
    : `${person.toLowerCase()}@aulamovil.example`;
  return { path, code: await ceremony.codeFor(address) };
};

/** Why one does not sign is written: answers with the code to confirm it with. */
export const withRefusalCode = async (ceremony: Ceremony, reason: string): Promise<{ path: string; code: string }> => {
  const path = await signingLink(ceremony);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  await does(ceremony, path, { deed: 'reason', reason });
  return { path, code: await ceremony.codeFor('firstsigner@aulamovil.example') };
};

export const rowOf = async ({ site, request }: Ceremony, name = 'sign'): Promise<AskRow | undefined> =>
  (await site.ports.ledger.find(request))?.asks.find((row) => row.name === name);
