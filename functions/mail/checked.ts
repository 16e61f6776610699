import type { Directory } from '../../workflows/directory.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { checksIn } from '../../workflows/lifecycle/checked.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { words } from './words.ts';

/** How the checks of the policy that apply stand, in one line. */
export const checkedWords = (governed: Governed, directory: Directory, language: Language): string => {
  const checks = checksIn(governed, directory);
  const failing = checks.filter(({ passes }) => !passes).length;
  const places = { n: String(failing || checks.length), all: String(checks.length) };
  return say(sentenceFor(failing, checks.length), language, places);
};

const sentenceFor = (failing: number, all: number): Words => {
  if (failing > 0) return failing === 1 ? words.oneFails : words.someFail;
  return all === 1 ? words.oneHolds : words.allHold;
};
