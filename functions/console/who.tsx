import type { Language } from '../../workflows/vocabulary/words.ts';
import { words } from './words.ts';

/** Who is signed in, and the way out. */
export const Who = ({ who, language }: { who: string; language: Language }) => (
  <form method="post" action="/console/sign-out" class="who">
    <input type="hidden" name="lang" value={language} />
    <span class="soft">{who}</span>
    <button type="submit" class="quiet">
      {words.signOut[language]}
    </button>
  </form>
);
