import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';

type Shown = { label: string; titles: readonly Words[]; language: Language; children: Child };

/** Lines under their titles; on a phone a card each. */
export const Table = ({ label, titles, language, children }: Shown) => (
  <table class="rows" aria-label={label}>
    <thead>
      <tr>
        {titles.map((title) => (
          <th scope="col">{title[language]}</th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
