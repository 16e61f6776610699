/** Whether a text holds control, format or bidirectional characters. In one-line fields a line break is one. */
export const controlCharacters = (text: string, { oneLine }: { oneLine: boolean }): boolean =>
  (oneLine ? /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u : /[\p{Cf}\p{Co}\p{Cs}\u2028\u2029]|[^\P{Cc}\n\r\t]/u).test(
    text,
  );

/** The same text normalised (NFC) and without stray spaces; lines stay lines where there may be several. */
export const tidy = (text: string, { oneLine }: { oneLine: boolean }): string => {
  const normal = text.normalize('NFC').replace(/\r\n?/g, '\n');
  if (oneLine) return normal.replace(/\s+/g, ' ').trim();
  return normal
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether a word mixes scripts whose letters look alike, as in «pаypal» with a Cyrillic а. */
export const mixedScript = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => scripts.filter((script) => script.test(word)).length > 1);
