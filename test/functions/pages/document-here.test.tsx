import { expect, test } from 'vitest';
import { DocumentHere } from '../../../functions/pages/document-here.tsx';
import { contractOf } from '../../workflows/contract-story.ts';

const shown = (document: ReturnType<typeof contractOf> | undefined) =>
  String(<DocumentHere document={document} action="/a/secret" language="es" />);

test('a document is opened by the link of its page, and told by its hash', () => {
  expect(shown(contractOf(1))).toContain('href="/a/secret/document"');
  expect(shown(contractOf(1))).toContain(contractOf(1).sha256);
});

test('where there is none, nothing is said of one', () => {
  expect(shown(undefined)).not.toContain('document');
});
