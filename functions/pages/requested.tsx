import { valuesOf } from '../../workflows/lifecycle/people.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { type ShownRow, type ShownSection, shown } from '../../workflows/vocabulary/show.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { Facts, type Row } from './parts.tsx';
import type { Standing } from './standing.tsx';

type Marked = { section: string; rows: Row[] };

/** The whole request; what differs from the values before, if there are any, is marked with what it was. */
export const Requested = ({
  standing,
  before,
  language,
}: {
  standing: Standing;
  before?: Values | undefined;
  language: Language;
}) => (
  <>
    {sectionsOf(standing, before, language).map((part) => (
      <section>
        <h3>{part.section}</h3>
        <Facts rows={part.rows} language={language} />
      </section>
    ))}
  </>
);

/** The rows that differ, as people read them. */
export const changedRows = (standing: Standing, before: Values, language: Language): Row[] =>
  sectionsOf(standing, before, language).flatMap((part) => part.rows.filter((row) => row.before !== undefined));

/** Those with something to show: a section whose questions were not asked says nothing. */
const sectionsOf = (standing: Standing, before: Values | undefined, language: Language): Marked[] =>
  allSections(standing, before, language).filter(({ rows }) => rows.length > 0);

const allSections = (standing: Standing, before: Values | undefined, language: Language): Marked[] => {
  const { workflow, current, directory } = standing;
  const now = shown(workflow, valuesOf(current), { directory, language });
  if (!before) return now;
  const old = shown(workflow, before, { directory, language });
  return now.map((part) => ({
    section: part.section,
    rows: marked(
      part,
      old.find((one) => one.section === part.section),
    ),
  }));
};

/** Answers to questions that are no longer asked are changes too. */
const marked = ({ rows }: ShownSection, old: ShownSection | undefined): Row[] => {
  const was = new Map(old?.rows.map((row) => [row.field, row.value]));
  const gone = (old?.rows ?? []).filter((row) => row.value !== '' && !rows.some((one) => one.field === row.field));
  return [...rows.map((row) => withBefore(row, was)), ...gone.map((row) => ({ ...row, value: '', before: row.value }))];
};

const withBefore = (row: ShownRow, was: Map<string, string>): Row =>
  (was.get(row.field) ?? '') === row.value ? row : { ...row, before: was.get(row.field) ?? '' };
