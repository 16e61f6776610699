import type { Child } from 'hono/jsx';
import type { Person } from '../../workflows/directory.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { Frozen } from '../../workflows/lifecycle/signing/document.ts';
import type { Signing } from '../../workflows/lifecycle/signing/progress.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { inLanguage } from '../links/in-language.ts';
import { Layout, type Setting } from './layout.tsx';
import { ErrorSummary, Reference } from './parts.tsx';
import { signingWords } from './signing-words.ts';
import type { Standing } from './standing.tsx';

/** What whoever stands before a signature sees: the document, and how far they have come. `action`: the address of their link. */
export type Ceremony = Standing & {
  row: AskRow;
  person: Person;
  document: Frozen;
  signing: Signing | undefined;
  action: string;
  typed: Values;
  problems: readonly Problem[];
  at: Date;
};

export type Shown = { setting: Setting; ceremony: Ceremony };

/** A step of the ceremony by its address; reloading it records nothing. */
export const stepAddress = (action: string, step: string, language: Language): string =>
  inLanguage(step === '' ? action : `${action}?step=${step}`, language);

type Frame = Shown & { step: string; title: string; children?: Child };

/** The frame of each step. The language switch takes along what is typed in its form. */
export const SigningFrame = ({ setting, ceremony, step, title, children }: Frame) => {
  const { language } = setting;
  const { problems, current, action } = ceremony;
  const address = step === '' ? action : `${action}?step=${step}`;
  const framed = { ...setting, path: address, ...(step !== 'asked' && { form: { id: formId, action: address } }) };
  return (
    <Layout setting={framed} title={title} mistaken={problems.length > 0}>
      <ErrorSummary problems={problems} language={language} />
      <p class="step">
        <Reference request={current.head.request} /> · {current.head.title}
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>
  );
};

export const formId = 'signing';

type Formed = Pick<Frame, 'setting' | 'ceremony' | 'step' | 'children'> & { deed: string };

/** The form of a step: what it does stands in it, so that the return key does it too. */
export const DeedForm = ({ setting, ceremony, step, deed, children }: Formed) => (
  <form id={formId} method="post" action={stepAddress(ceremony.action, step, setting.language)} novalidate>
    <input type="hidden" name="deed" value={deed} />
    {children}
  </form>
);

export const Mistake = ({ problem, language }: { problem: Problem | undefined; language: Language }) =>
  problem ? (
    <p class="mistake" id={`${problem.field}-mistake`}>
      {problem.words[language]}
    </p>
  ) : null;

type Typing = Shown & { name: 'name' | 'position' | 'code'; label: string; hint?: string; autocomplete: string };

/** A line to type; a code never stands in its page again. */
export const Line = ({ setting, ceremony, name, label, hint, autocomplete }: Typing) => {
  const problem = ceremony.problems.find(({ field }) => field === name);
  const figures = name === 'code';
  return (
    <div class={`field${problem ? ' wrong' : ''}`}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Mistake problem={problem} language={setting.language} />
      <input
        type="text"
        id={name}
        name={name}
        class={figures ? 'short' : undefined}
        inputmode={figures ? 'numeric' : undefined}
        value={figures ? '' : (ceremony.typed[name] ?? '')}
        autocomplete={autocomplete}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
};

type Box = { name: string; label: string; hint?: string; ceremony: Ceremony; language: Language };

/** A box to tick; none is ticked beforehand. */
export const Tick = ({ name, label, hint, ceremony, language }: Box) => {
  const problem = ceremony.problems.find((one) => one.field === name);
  return (
    <div class={`field${problem ? ' wrong' : ''}`}>
      <Mistake problem={problem} language={language} />
      <label class="option">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={ceremony.typed[name] === 'yes'}
          aria-describedby={describedBy(name, hint, problem)}
          aria-invalid={problem ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};

export const Back = ({ setting, ceremony }: Shown) => (
  <p>
    <a href={stepAddress(ceremony.action, '', setting.language)}>{signingWords.back[setting.language]}</a>
  </p>
);

/** The ids of what explains a field. */
export const describedBy = (name: string, hint: string | undefined, problem: Problem | undefined): string | undefined =>
  [hint && `${name}-hint`, problem && `${name}-mistake`].filter(Boolean).join(' ') || undefined;
