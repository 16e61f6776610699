import { groupReference } from '../../workflows/reference.ts';
import type { Problem } from '../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { words } from './words.ts';

/** Everything to mend, on top and focused, each a link to its field. */
export const ErrorSummary = ({ problems, language }: { problems: readonly Problem[]; language: Language }) =>
  problems.length === 0 ? null : (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <h2>{words.mistakes[language]}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>{problem.words[language]}</a>
          </li>
        ))}
      </ul>
    </div>
  );

export type Row = { field: string; label: string; value: string; before?: string | undefined };

/** Labels and values; what has changed since the round before is marked, with what it was. */
export const Facts = ({ rows, language }: { rows: readonly Row[]; language: Language }) => (
  <dl class="facts">
    {rows.map((row) => (
      <div class={row.before === undefined ? '' : 'changed'}>
        <dt>{row.label}</dt>
        <dd>
          {row.value || '—'}
          {row.before !== undefined && (
            <>
              {' '}
              <span class="soft">
                ({words.before[language]}: <span class="before">{row.before || '—'}</span>)
              </span>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

export const Reference = ({ request }: { request: string }) => <span class="reference">{groupReference(request)}</span>;

/** Fields that are not on this page travel with it, so that nothing typed is lost. */
export const Carried = ({ values }: { values: Readonly<Record<string, string | undefined>> }) => (
  <>
    {Object.entries(values).map(([name, value]) =>
      value === undefined ? null : <input type="hidden" name={name} value={value} />,
    )}
  </>
);
