import { groupReference } from '../../workflows/reference.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import { fill, type Language, say } from '../../workflows/vocabulary/words.ts';
import type { FaultFound } from '../documents/verify.ts';
import type { SealedContract } from '../ledger/port.ts';
import { inLanguage } from '../links/in-language.ts';
import { atTime } from './dates.ts';
import { Layout, type Setting } from './layout.tsx';
import { ErrorSummary } from './parts.tsx';
import { faultWords, verifyWords as words } from './verify-words.ts';

type Signer = { name: string; company: string; signedAt: string };

/** What was found: of a hash only whether we know it; of a whole file, what stands in it. */
export type Finding =
  | { kind: 'ours'; contract: SealedContract; signers: readonly Signer[]; timestamped: boolean }
  | { kind: 'known'; contract: SealedContract }
  | { kind: 'unknown' }
  | { kind: 'faulty'; faults: readonly FaultFound[] };

type Shown = { setting: Setting; found: Finding | undefined; problems: readonly Problem[]; typed: string };

/** Whether a contract is one of ours and unchanged: a form for its file or its hash, and what came of it. */
export const VerifyPage = ({ setting, found, problems, typed }: Shown) => {
  const { language } = setting;
  return (
    <Layout setting={setting} title={words.title[language]} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <h1>{words.title[language]}</h1>
      {found && <Found found={found} language={language} />}
      <p class="lead">{words.lead[language]}</p>
      <VerifyForm problems={problems} typed={typed} language={language} />
    </Layout>
  );
};

type Asking = { problems: readonly Problem[]; typed: string; language: Language };

const VerifyForm = ({ problems, typed, language }: Asking) => {
  const [problem] = problems;
  const describedBy = (field: string) => `${field}-hint${problem?.field === field ? ` ${field}-mistake` : ''}`;
  return (
    <form method="post" action={inLanguage('/verify', language)} enctype="multipart/form-data" novalidate>
      <div class={`field${problem?.field === 'file' ? ' wrong' : ''}`}>
        <label for="file">{words.file[language]}</label>
        <p class="hint" id="file-hint">
          {words.fileHint[language]}
        </p>
        <Mistake problem={problem} field="file" language={language} />
        <input type="file" id="file" name="file" accept="application/pdf,.pdf" aria-describedby={describedBy('file')} />
      </div>
      <div class={`field${problem?.field === 'sha256' ? ' wrong' : ''}`}>
        <label for="sha256">{words.hash[language]}</label>
        <p class="hint" id="sha256-hint">
          {words.hashHint[language]}
        </p>
        <Mistake problem={problem} field="sha256" language={language} />
        <input
          type="text"
          id="sha256"
          name="sha256"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={describedBy('sha256')}
        />
      </div>
      <div class="actions">
        <button type="submit">{words.check[language]}</button>
      </div>
    </form>
  );
};

type Mended = { problem: Problem | undefined; field: string; language: Language };

const Mistake = ({ problem, field, language }: Mended) =>
  problem?.field === field ? (
    <p class="mistake" id={`${field}-mistake`}>
      {problem.words[language]}
    </p>
  ) : null;

const Found = ({ found, language }: { found: Finding; language: Language }) => {
  switch (found.kind) {
    case 'ours':
      return <Ours found={found} language={language} />;
    case 'known':
      return (
        <div class="panel good" role="status">
          <h2>{words.known[language]}</h2>
          <p>{contractIn(found.contract, language)}</p>
          <p>{words.knownOnly[language]}</p>
        </div>
      );
    case 'unknown':
      return (
        <div class="panel bad" role="status">
          <h2>{words.unknown[language]}</h2>
          <p>{words.unknownWhy[language]}</p>
        </div>
      );
    case 'faulty':
      return <Faulty faults={found.faults} language={language} />;
  }
};

type OfOurs = { found: Extract<Finding, { kind: 'ours' }>; language: Language };

const Ours = ({ found: { contract, signers, timestamped }, language }: OfOurs) => (
  <div class="panel good" role="status">
    <h2>{words.ours[language]}</h2>
    <p>{contractIn(contract, language)}</p>
    <ul>
      {signers.map(({ name, company, signedAt }) => (
        <li>{say(words.signedBy, language, { name, company, at: atTime(signedAt, language) })}</li>
      ))}
    </ul>
    <p>{(timestamped ? words.timestamped : words.notTimestamped)[language]}</p>
  </div>
);

const contractIn = ({ request, round, sealedAt }: SealedContract, language: Language): string =>
  say(words.contract, language, {
    reference: groupReference(request),
    version: String(round),
    at: atTime(sealedAt, language),
  });

const Faulty = ({ faults, language }: { faults: readonly FaultFound[]; language: Language }) => (
  <div class="panel bad" role="status">
    <h2>{words.faulty[language]}</h2>
    <ul>
      {[
        ...new Set(
          faults.map(({ name, at }) => fill(faultWords[name], { at: at?.replace('event ', '') ?? '' })[language]),
        ),
      ].map((fault) => (
        <li>{fault}</li>
      ))}
    </ul>
    <p>{words.faultyWhat[language]}</p>
  </div>
);
