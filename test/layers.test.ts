import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const rooms = ['workflows', 'functions', 'infra'] as const;
const filesOf = (room: string) => globSync(`${room}/**/*.{ts,tsx}`).map((file) => file.replaceAll('\\', '/'));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  );

const offending = (room: string, allowed: (name: string) => boolean): string[] =>
  filesOf(room).flatMap((file) =>
    importsOf(file)
      .filter((name) => !allowed(name))
      .map((name) => `${file} imports ${name}`),
  );

describe('imports run one way: workflows ← functions ← infra', () => {
  test('every room has files', () => {
    for (const room of rooms) expect(filesOf(room).length).toBeGreaterThan(10);
  });
  test('workflows import zod and their neighbours only', () => {
    expect(offending('workflows', (name) => name === 'zod/mini' || name.startsWith('workflows/'))).toEqual([]);
  });
  test('functions never import infra, tests or the CDK', () => {
    const barred = /^(infra|test)\/|^(aws-cdk|constructs|cdk-nag)/;
    expect(offending('functions', (name) => !barred.test(name))).toEqual([]);
  });
  test('functions read schemas by zod/mini: zod itself is 65 KB more for each of them to start with', () => {
    expect(offending('functions', (name) => name !== 'zod')).toEqual([]);
  });
  test('infra never imports tests', () => {
    expect(offending('infra', (name) => !name.startsWith('test/'))).toEqual([]);
  });
  test('only the relay, the mail it sends and the seal of documents use SES or KMS', () => {
    const barred = /client-ses|client-kms/;
    const elsewhere = filesOf('functions').filter(
      (file) => !/^functions\/((relay|mail|links)\/|documents\/(seal-key|index)\.ts)/.test(file),
    );
    expect(elsewhere.filter((file) => importsOf(file).some((name) => barred.test(name)))).toEqual([]);
  });
  test('files say what they are: no barrels but the register, no vague names', () => {
    const vague = /(^|[-/])(utils?|helpers?|common|manager|service)s?(\.|-|\/)/;
    expect(rooms.flatMap(filesOf).filter((file) => vague.test(file))).toEqual([]);
  });
});
