import { createHash } from 'node:crypto';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Response } from '../http/handler.ts';
import { tooManyChecks } from '../http/refusals.ts';
import type { Request } from '../http/request.ts';
import { page } from '../http/response.ts';
import { type Finding, VerifyPage } from '../pages/verify-page.tsx';
import { verifyProblems } from '../pages/verify-words.ts';
import type { WebPorts } from './ports.ts';
import { settingOf } from './setting.ts';

/** Whether a contract is one of ours and unchanged, for whoever holds its file or the hash of it. Nothing sent is kept. */
export const asked = (ports: WebPorts, request: Request): Response => shown(ports, request, {});

export const verified = async (ports: WebPorts, request: Request): Promise<Response> => {
  const { file } = request.files;
  const typed = (request.form.sha256 ?? '').trim();
  const problem = file ? undefined : problemOf(typed);
  if (problem) return shown(ports, request, { problems: [problem], typed });
  await spend(ports, request);
  return shown(ports, request, { found: file ? await foundIn(ports, file) : await foundBy(ports, hashIn(typed)) });
};

const problemOf = (typed: string): Problem | undefined => {
  if (typed === '') return verifyProblems.nothing;
  return /^[0-9a-f]{64}$/.test(hashIn(typed)) ? undefined : verifyProblems.noHash;
};

/** As it is copied: in capitals, or in groups. */
const hashIn = (typed: string): string => typed.replace(/[\s:-]/g, '').toLowerCase();

/** @throws Refusal when too many come from one source in an hour */
const spend = async ({ budgets }: WebPorts, { source, at }: Request): Promise<void> => {
  const name = `verify ${createHash('sha256').update(source).digest('hex')}`;
  if (!(await budgets.spend(name, { limit: 60, seconds: 3_600, at }))) throw tooManyChecks();
};

const foundBy = async ({ sealed }: WebPorts, hash: string): Promise<Finding> => {
  const contract = await sealed.find(hash);
  return contract ? { kind: 'known', contract } : { kind: 'unknown' };
};

/** What reads PDF files is loaded when the first one comes. */
const foundIn = async ({ ledger, sealed, documents }: WebPorts, file: Uint8Array): Promise<Finding> => {
  const { verifyKnown } = await import('../documents/verify-known.ts');
  const isOurKey = async (hash: string) => (await documents.get(`seal/${hash}.der`)) !== undefined;
  const { faults, contract, evidence, timestamped } = await verifyKnown(
    { ledger, sealed, isOurKey },
    { file, wary: true },
  );
  if (faults.length > 0 || !evidence || !contract) return { kind: 'faulty', faults };
  const signers = evidence.signers.map(({ name, company, signedAt }) => ({ name, company, signedAt }));
  return { kind: 'ours', contract, signers, timestamped };
};

type Shown = { found?: Finding; problems?: readonly Problem[]; typed?: string };

const shown = (ports: WebPorts, request: Request, { found, problems = [], typed = '' }: Shown): Response =>
  page(<VerifyPage setting={settingOf(ports, request)} found={found} problems={problems} typed={typed} />, {
    language: request.language,
    status: problems.length > 0 ? 422 : 200,
  });
