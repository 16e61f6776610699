import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { workflows } from '../../workflows/register.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { languages } from '../../workflows/vocabulary/words.ts';
import { allAsks, fieldsOf } from '../../workflows/vocabulary/workflow.ts';
import { kinds } from '../functions/mail/every-kind.ts';
import { type Gallery, wholeGallery } from './all.ts';
import { examplesOf } from './examples.ts';
import type { Item } from './item.ts';
import { fileNames, writeGallery } from './write.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await wholeGallery();
}, 600_000);

const textOf = ({ html }: Item): string => (parseHTML(html).document.body?.textContent ?? '').replace(/\s+/g, ' ');

describe('the gallery is complete', () => {
  test.each(languages)('every kind of mail is in it, in %s', (language) => {
    const shown = gallery.items.filter((one) => one.kind === 'mail' && one.language === language);
    expect(kinds.filter((kind) => !shown.some(({ name }) => name === kind))).toEqual([]);
  });
  test.each(languages)('every page of the public site and of the console is in it, in %s', (language) => {
    const sources = globSync('functions/{pages,console}/**/*.tsx').map((file) => readFileSync(file, 'utf8'));
    const exported = sources.flatMap((code) =>
      [...code.matchAll(/export const (\w+Page)\b/g)].map(([, name = '']) => name),
    );
    const shown = gallery.items.filter((one) => one.kind === 'page' && one.language === language);
    expect(exported.length).toBeGreaterThan(15);
    expect([...new Set(shown.map(({ name }) => name))].sort()).toEqual([...exported].sort());
  });
  test.each(workflows.map((one) => [one.name, one] as const))(
    'every answer to every ask is played: %s',
    (name, workflow) => {
      const moves = gallery.played[name] ?? new Set();
      const answers = allAsks(workflow).flatMap((ask) => {
        if (ask.kind === 'deed') return [];
        if (ask.kind === 'information') return [`${ask.name}: send the changes`];
        return Object.keys(choicesIn(workflow, ask)).map((choice) => `${ask.name}: ${choice}`);
      });
      expect(answers.filter((one) => !moves.has(one))).toEqual([]);
    },
  );
  test.each(workflows.map((one) => [one.name, one] as const))(
    'silence is played to its end at every ask: %s',
    (name, workflow) => {
      const moves = gallery.played[name] ?? new Set();
      const asked = allAsks(workflow).filter(({ kind }) => kind !== 'deed');
      expect(asked.filter((one) => !moves.has(`${one.name}: silence, expire`)).map((one) => one.name)).toEqual([]);
    },
  );
});

test.each(workflows.map((one) => [one.name, one] as const))(
  'mail that comes back, or is marked as junk, is played at every ask: %s',
  (name, workflow) => {
    const moves = gallery.played[name] ?? new Set();
    const asked = allAsks(workflow).filter(({ kind }) => kind !== 'deed');
    const ends = ['mail comes back', 'mail is marked as junk'];
    expect(asked.flatMap((ask) => ends.map((end) => `${ask.name}: ${end}`)).filter((one) => !moves.has(one))).toEqual(
      [],
    );
  },
);

describe('what people read in it', () => {
  test('no place is left unfilled, and nothing undefined is said', () => {
    const odd = /\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/;
    const wrong = gallery.items.filter(
      (one) => odd.test(textOf(one)) || odd.test(`${one.subject} ${one.text}`.replaceAll('undefined undefined', '')),
    );
    expect(wrong.map(({ workflow, name, outcome }) => `${workflow} ${name} ${outcome}`)).toEqual([]);
  });
  test('nobody is called by what they are not, nothing is split, and no role begins a sentence in its middle', () => {
    // A signatory of the platform as somebody at IMTCloud, a placeholder in groups of four, a capital within brackets.
    const odd = /Una persona de IMTCloud|Somebody at IMTCloud|cód igo|pers onal|\((Quien|Whoever|La|The) /;
    const wrong = gallery.items.filter((one) => odd.test(textOf(one)) || odd.test(one.text ?? ''));
    expect(wrong.map(({ workflow, name, outcome }) => `${workflow} ${name} ${outcome}`)).toEqual([]);
  });
  test('C10: a candidate never reads a word of what the workflow does not show it', () => {
    const seen = gallery.items.filter(({ reader }) => reader.startsWith('implementer:'));
    expect(seen.length).toBeGreaterThan(10);
    const leaks = workflows.flatMap((workflow) => {
      const shown = allAsks(workflow).flatMap(({ of, sees = [] }) => ('candidates' in of ? sees : []));
      const hidden = Object.keys(fieldsOf(workflow)).filter((field) => !shown.includes(field));
      const secrets = examplesOf(workflow.name).flatMap(({ values, changed }) =>
        hidden.flatMap((field) => [values[field] ?? '', changed[field] ?? '']),
      );
      const long = [...new Set(secrets)].filter((one) => one.length > 15);
      return seen
        .filter((item) => item.workflow === workflow.name)
        .flatMap((item) =>
          long.filter((one) => item.html.includes(one)).map((one) => `${item.name} ${item.outcome}: ${one}`),
        );
    });
    expect(leaks).toEqual([]);
  });
});

test('whoever did not write to us reads in the first mail, and only there, where their address comes from', () => {
  const told = gallery.items.filter(
    ({ name, language, text = '' }) =>
      name === 'asked' && language === 'es' && text.includes('Le escribimos a la dirección'),
  );
  const readers = new Set(told.map(({ reader, outcome }) => `${reader} after ${outcome}`));
  expect([...readers]).toEqual(
    expect.arrayContaining([
      'currentImplementer after mailbox: mine',
      'registeredContact after mailbox: mine',
      'implementer:costa after judgement: enoughService',
    ]),
  );
  expect([...readers]).not.toContain('currentImplementer after offer: accept');
});

test('it is written as files, each listed in the index, of mails with their subject', () => {
  const to = mkdtempSync(join(tmpdir(), 'aval-gallery-'));
  try {
    const some = gallery.items
      .filter(({ workflow, language }) => workflow === 'general' || language === 'en')
      .slice(0, 60);
    const mail = gallery.items.find(({ kind }) => kind === 'mail');
    const filed = writeGallery([...some, ...(mail ? [mail] : [])], { to, style: 'p{}' });
    const index = readFileSync(join(to, 'index.html'), 'utf8');
    for (const { file, html } of filed) {
      expect(index).toContain(`href="${file}"`);
      expect(readFileSync(join(to, file), 'utf8').length).toBeGreaterThanOrEqual(html.length - 20);
    }
    expect(index).toContain(mail?.subject ?? 'no mail');
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
});

test('no two of them have one file', () => {
  const files = fileNames(gallery.items).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
