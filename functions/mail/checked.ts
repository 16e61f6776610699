import type { Directory } from '../../workflows/directory.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { checksIn } from '../../workflows/lifecycle/checked.ts';
import { type Language, say } from '../../workflows/vocabulary/words.ts';
import { words } from './words.ts';

/** How the checks of the policy stand, in one line. */
export const checkedWords = (governed: Governed, directory: Directory, language: Language): string => {
  const checks = checksIn(governed, directory);
  const failing = checks.filter(({ passes }) => !passes).length;
  const places = { n: String(failing || checks.length), all: String(checks.length) };
  return say(failing > 0 ? words.someFail : words.allHold, language, places);
};
