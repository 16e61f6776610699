import { describe, expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { ClosedPage } from '../../../functions/pages/closed-page.tsx';
import type { Setting } from '../../../functions/pages/layout.tsx';
import { ReceiptPage } from '../../../functions/pages/receipt-page.tsx';
import { ReceivedPage } from '../../../functions/pages/received-page.tsx';
import { StatusPage } from '../../../functions/pages/status-page.tsx';
import { conclude } from '../../../workflows/lifecycle/conclude.ts';
import { onDay } from '../../../workflows/lifecycle/on-day.ts';
import { alreadyAnswered } from '../../../workflows/lifecycle/refusals/standing.ts';
import { type Language, languages } from '../../../workflows/vocabulary/words.ts';
import { directory, now, publisher } from '../../workflows/examples.ts';
import { agreed } from '../../workflows/lifecycle/story.ts';

/** Everyone has answered, somebody with a reason; it was approved and its last day has passed. */
const ended = () => {
  const told = agreed();
  told.apply(conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, directory));
  for (let due = told.head.schedule[0]; due && due.step !== 'erase'; due = told.head.schedule[0])
    told.apply(onDay(told.governed(), new Date(due.at), directory));
  const row = { ...told.row('terms') };
  row.answers = row.answers.map((one) => ({ ...one, reason: 'Porque Nuria lo vio bien' }));
  const links = { previous: '', hash: '' };
  const trail = told.events.map(({ commits: _, because: __, ...event }, place) => ({
    ...event,
    ...links,
    number: place + 1,
  }));
  return { row, trail, standing: { ...told.governed(), directory } };
};

const setting = (language: Language): Setting => ({ language, path: '/a/x', identity });
const shared = { action: '/a/x', problems: [], today: '2028-02-01' };

/** Every page that a link of the request leads to. */
const pages = (language: Language): Record<string, string> => {
  const { row, trail, standing } = ended();
  const [answer] = row.answers;
  if (!answer) throw new Error('The other party has answered');
  const refusal = alreadyAnswered(row, answer, { es: 'ha confirmado', en: 'confirmed' });
  const asked = { ask: 'terms', round: 1, person: 'otherParty' };
  const shut = { ...standing, ...shared, refusal, asked, own: false, at: new Date('2028-02-01T09:00:00Z') };
  return {
    status: String(<StatusPage setting={setting(language)} view={{ ...standing, ...shared, trail }} />),
    answered: String(<ReceiptPage setting={setting(language)} receipt={{ ...standing, row, person: 'otherParty' }} />),
    closed: String(<ClosedPage setting={setting(language)} closed={shut} />),
    received: String(<ReceivedPage setting={setting(language)} standing={standing} />),
  };
};

const said = {
  es: ['Terminada', 'desde el lunes 1 de febrero de 2027 hasta el lunes 31 de enero de 2028', 'están bloqueados'],
  en: ['Ended', 'from Monday 1 February 2027 until Monday 31 January 2028', 'are blocked'],
};
const until = { es: 'hasta el martes 31 de enero de 2034', en: 'until Tuesday 31 January 2034' };

test('the requester still reads what happened, by role', () => {
  const { status = '', closed = '' } = pages('es');
  for (const words of ['La otra parte', 'Comercial de IMTCloud', 'terminó']) expect(status).toContain(words);
  expect(status.match(/<time /g)).toHaveLength(ended().trail.length);
  expect(closed).not.toContain('<time ');
});

describe.each(languages)('once what was approved has ended, in %s', (language) => {
  test.each(Object.entries(pages(language)))('%s names nobody and shows nothing that was written', (_, html) => {
    const { requesterName, requesterMailbox, promoted, thirdPartyName } = publisher;
    for (const personal of [requesterName, requesterMailbox, promoted, thirdPartyName, 'Nuria', 'Carmen', 'Marta'])
      expect(html).not.toContain(personal);
  });

  test.each(Object.entries(pages(language)))('%s says how it ended, and until when it is kept', (_, html) => {
    for (const words of ['ABCD-EFGH', ...said[language], until[language]]) expect(html).toContain(words);
    expect(html).not.toMatch(/\{\w+\}|undefined/);
  });
});
