import { describe, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { compose } from '../../../functions/mail/compose.ts';
import type { Block } from '../../../functions/mail/content.ts';
import { AnswerPage } from '../../../functions/pages/answer-page.tsx';
import { StatusPage } from '../../../functions/pages/status-page.tsx';
import { offered } from '../../../workflows/lifecycle/offered.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { directory, now, today } from '../../workflows/examples.ts';
import type { Story } from '../../workflows/lifecycle/story.ts';
import { askedOfBoth, jointLoan } from '../../workflows/two-teams.ts';

const setting = { language: 'es', path: '/a/x', identity } as const;
const shared = { action: '/a/x', problems: [], today, typed: {} };
const plain = (html: unknown): string =>
  String(html)
    .replace(/<style.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const asked = (told: Story): string => {
  const row = told.row('review');
  const offers = offered(told.governed(), askNamed(jointLoan, 'review'), row);
  const answering = { ...told.governed(), ...shared, directory, row, offers, person: 'employee:luis', at: now };
  return plain(<AnswerPage setting={setting} answering={answering} />);
};
const status = (told: Story): string =>
  plain(<StatusPage setting={setting} view={{ ...told.governed(), ...shared, directory, trail: [] }} />);

const agreedByCommercial = (): Story => {
  const told = askedOfBoth();
  told.answer('review', 'employee:carmen', 'approve');
  return told;
};

const oneOfEach =
  'Hace falta el sí de una persona de cada uno de estos equipos: Legal y Comercial. Si una de ellas dice que no, no se aprueba.';

describe('an ask to two teams', () => {
  test('says to whoever is asked that it takes one of each', () => {
    expect(asked(askedOfBoth())).toContain(oneOfEach);
  });
  test('waits for both, and then for the one that has not answered', () => {
    expect(status(askedOfBoth())).toContain('El equipo legal de IMTCloud y el equipo comercial de IMTCloud , desde');
    expect(status(agreedByCommercial())).toContain('El equipo legal de IMTCloud , desde');
    expect(status(agreedByCommercial())).not.toContain('el equipo comercial');
  });
});

describe('its mails', () => {
  const mailsOf = (told: Story, kind: string) =>
    told.told
      .filter((one) => one.kind === kind && one.ask === 'review')
      .map((notice) => ({ to: notice.to.id, ...compose(notice, { ...told.governed(), directory }) }));
  const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

  test('say what it takes', () => {
    for (const { blocks } of mailsOf(askedOfBoth(), 'asked')) expect(textOf(blocks)).toContain(oneOfEach);
  });
  test('name whoever answered by their own team', () => {
    const [toLegal] = mailsOf(agreedByCommercial(), 'someone answered');
    expect([toLegal?.to, toLegal?.preheader]).toEqual([
      'employee:luis',
      expect.stringMatching(/^Carmen Soto \(Comercial de IMTCloud\) ha aprobado\./),
    ]);
    expect(textOf(toLegal?.blocks ?? [])).toContain('Su respuesta sigue haciendo falta.');
  });
});
