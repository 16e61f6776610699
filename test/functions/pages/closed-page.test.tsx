import { expect, test } from 'vitest';
import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { ClosedPage } from '../../../functions/pages/closed-page.tsx';
import { changeOfImplementer } from '../../../workflows/change-of-implementer.ts';
import { underWayAlready } from '../../../workflows/lifecycle/refusals/under-way.ts';
import { standingOf } from '../../../workflows/lifecycle/standing.ts';
import type { Refusal } from '../../../workflows/vocabulary/refusal.ts';
import type { Language } from '../../../workflows/vocabulary/words.ts';
import { directory, ofSchool } from '../../workflows/change-of-implementer.examples.ts';
import { heard } from '../../workflows/change-of-implementer.story.ts';
import { now } from '../../workflows/examples.ts';
import { type Story, silent, story } from '../../workflows/lifecycle/story.ts';

type Shown = { ask: string; person: string; refusal: Refusal; language?: Language };

const pageOf = (told: Story, { ask, person, refusal, language = 'es' }: Shown): string => {
  const closed = { ...told.governed(), directory: told.directory, refusal, asked: { ask, round: 1, person } };
  const more = { at: now, action: '/a/x', own: false, problems: [] };
  return String(<ClosedPage setting={{ language, path: '/a/x', identity }} closed={{ ...closed, ...more }} />);
};

const headingOf = (page: string): string => /<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? '';

test.each([
  ['es', 'El plazo terminó sin respuesta', 'la solicitud siguió adelante; no se entiende que por ello admita nada'],
  ['en', 'The time ended without an answer', 'the request went on; nothing is taken as admitted by that'],
] as const)(
  'a company that let its hearing pass reads (%s) that, and of no earlier version',
  (language, title, why) => {
    const told = heard();
    silent(told, 'hearing');
    const place = { ask: 'hearing', person: 'currentImplementer' };
    const found = standingOf(told.governed(), { ...place, round: 1 });
    if (found.kind !== 'refused') throw new Error('It can still be answered');
    const page = pageOf(told, { ...place, refusal: found.refusal, language });
    expect([headingOf(page), page.includes(why)]).toEqual([title, true]);
    expect(page).not.toMatch(/versión anterior|earlier version/);
  },
);

test.each([
  ['es', 'Ya hay una solicitud en curso sobre lo mismo', 'Esta no sigue adelante y se borra sola.'],
  ['en', 'A request about the same is already under way', 'This one does not go on and is erased by itself.'],
] as const)(
  'a second request about one school reads (%s) that, and is offered no link again',
  (language, title, why) => {
    const told = story(ofSchool, directory, changeOfImplementer);
    told.open('mailbox');
    const refusal = underWayAlready();
    const page = pageOf(told, { ask: 'mailbox', person: 'requester', refusal, language });
    expect([headingOf(page), page.includes(why)]).toEqual([title, true]);
    expect(page).not.toMatch(/value="again"|Ver la solicitud|See the request/);
  },
);
