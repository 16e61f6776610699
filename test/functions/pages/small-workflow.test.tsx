import { describe, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { AnswerPage } from '../../../functions/pages/answer-page.tsx';
import type { Setting } from '../../../functions/pages/layout.tsx';
import { ReceiptPage } from '../../../functions/pages/receipt-page.tsx';
import { ReceivedPage } from '../../../functions/pages/received-page.tsx';
import { StatusPage } from '../../../functions/pages/status-page.tsx';
import { offered } from '../../../workflows/lifecycle/offered.ts';
import { type Language, languages } from '../../../workflows/vocabulary/words.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, now, today } from '../../workflows/examples.ts';
import { type Story, story } from '../../workflows/lifecycle/story.ts';
import { aClassroom, loan } from '../../workflows/small-workflow.ts';
import { approvedLoan, askedForLoan } from '../../workflows/small-workflow-story.ts';

const setting = (language: Language): Setting => ({ language, path: '/a/x', identity });
const standing = (told: Story) => ({ ...told.governed(), directory });
const shared = { action: '/a/x', problems: [], today, typed: {} };

const answering = (told: Story) => ({
  ...standing(told),
  ...shared,
  row: told.row('commercial'),
  offers: offered(told.governed(), askNamed(loan, 'commercial'), told.row('commercial')),
  person: 'employee:carmen',
  at: now,
});

/** Every page of a request that binds between no days, in one language. */
const pages = (language: Language): Record<string, string> => ({
  asked: String(<AnswerPage setting={setting(language)} answering={answering(askedForLoan())} />),
  answered: String(<ReceiptPage setting={setting(language)} receipt={answering(approvedLoan())} />),
  received: String(
    <ReceivedPage setting={setting(language)} standing={standing(story(aClassroom, directory, loan))} />,
  ),
  open: String(<StatusPage setting={setting(language)} view={{ ...standing(askedForLoan()), ...shared, trail: [] }} />),
  approved: String(
    <StatusPage setting={setting(language)} view={{ ...standing(approvedLoan()), ...shared, trail: [] }} />,
  ),
});

describe.each(languages)('the pages of a workflow without other party, changes or days, in %s', (language) => {
  test.each(Object.entries(pages(language)))('%s has all its words', (_, html) => {
    const said = html.replace(/<style.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    expect(said).not.toMatch(/\{\w+\}|undefined|\bnull\b|NaN|Invalid|acuerdo con|third-party agreement/);
  });
});

test('whoever decides is offered no changes', () => {
  const html = pages('es').asked ?? '';
  expect([...html.matchAll(/name="choice" value="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'approve',
    'reject',
    'abstain',
  ]);
});

test('nobody reads of changes that cannot be asked for', () => {
  expect(pages('es').received).toContain('Le escribiremos en cada paso, también si no se aprueba.');
});

test('once approved it is said to be approved, and from no day', () => {
  const html = pages('es').approved ?? '';
  expect(html).toContain('<h2>Aprobada</h2>');
  expect(html).not.toContain('En vigor desde');
});
