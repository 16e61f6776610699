import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workflows } from '../../workflows/register.ts';

/** What is true of one workflow only is said by that workflow: its name stands in its own files and in the register. */
const own = ['register', ...workflows.map((one) => one.name)];
const general = globSync('{workflows,functions}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => !own.some((name) => file.startsWith(`workflows/${name}.`) || file.startsWith(`workflows/${name}/`)),
  );

test.each(general)('%s speaks of the request, not of the agreement', (file) => {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
    .flatMap((line) => [...line.matchAll(/(['`])((?:(?!\1).)*)\1/g)].map(([, , text = '']) => text));
  expect(
    texts.filter((text) => / (acuerdos?|agreements?|condiciones|terms)\b/i.test(text.replace(/de acuerdo/g, ''))),
  ).toEqual([]);
});
