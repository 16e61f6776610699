import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../workflows/directory.ts';
import { declineAsk, handOver } from '../../../workflows/lifecycle/aside.ts';
import { correctAddress } from '../../../workflows/lifecycle/staff/correct-address.ts';
import { standingOf } from '../../../workflows/lifecycle/standing.ts';
import { directory, now, publisher } from '../examples.ts';
import { agreed, refusalOf, type Story, story, underReview, withEmployee } from './story.ts';

type Said = { ask: string; person: string; to?: string; remark?: string; directory?: Directory };

const says = (told: Story, { ask, person, to, remark = '', directory: who = told.directory }: Said) => {
  const given = { ask, round: told.head.round, person, remark, at: now, salt: 's' };
  return told.apply(
    to === undefined ? declineAsk(told.governed(), given, who) : handOver(told.governed(), { ...given, to }, who),
  );
};

const pageOf = (told: Story, ask: string, person: string) => {
  const standing = standingOf(told.governed(), { ask, round: told.head.round, person });
  return standing.kind === 'refused' ? standing.refusal.name : standing.kind;
};

const asked = (told: Story) =>
  told.told.slice(-1).map(({ kind, to, by, choice, reason }) => ({ kind, to: to.mailbox, by, choice, reason }));

/** The implementer has been asked for the terms, and the directory knows a colleague of its contact. */
const ines = { name: 'Inés Mar', mailbox: 'ines@aulasdelnorte.example', language: 'es' as const };
const withColleague: Directory = {
  ...directory,
  implementers: directory.implementers.map((one) => (one.id === 'norte' ? { ...one, colleagues: [ines] } : one)),
};
const askedForTerms = (who = withColleague): Story => {
  const told = story(publisher, who);
  told.open('mailbox');
  told.answer('mailbox', 'requester', 'mine');
  told.open('terms');
  return told;
};

describe('whoever is not the right person says so', () => {
  test('at IMTCloud their link is dead at once and the substitute is asked, who reads why', () => {
    const told = underReview();
    says(told, { ask: 'commercial', person: 'employee:carmen', remark: 'Ahora lo lleva otra área' });
    expect(pageOf(told, 'commercial', 'employee:carmen')).toBe('Declined');
    expect(asked(told)).toEqual([
      {
        kind: 'asked as substitute',
        to: 'clara@imtcloud.example',
        by: 'employee:carmen',
        choice: 'declined',
        reason: 'Ahora lo lleva otra área',
      },
    ]);
    expect(told.events.at(-1)).toMatchObject({ type: 'AskDeclinedByPerson', by: 'employee:carmen', ask: 'commercial' });
    expect(told.head.incident).toBe('');
  });

  test('at another party nobody stands in: staff see what to do, and the requester is told', () => {
    const told = askedForTerms(directory);
    says(told, { ask: 'terms', person: 'otherParty' });
    expect(told.head.incident).toBe('not the right person');
    expect(asked(told)).toMatchObject([{ kind: 'not the right person', to: 'elena@editorialfaro.example' }]);
    expect(pageOf(told, 'terms', 'otherParty')).toBe('Declined');
    expect(told.row('terms').status).toBe('waiting');
  });

  test('staff name somebody else: they are asked by a link of their own, and may say the same', () => {
    const told = askedForTerms(directory);
    says(told, { ask: 'terms', person: 'otherParty' });
    const place = { ask: 'terms', round: 1, person: 'otherParty' };
    const by = { by: 'staff:marta', reason: 'Nos lo dio su centralita', seen: told.head.version, at: now, salt: 's' };
    const { name, mailbox } = ines;
    told.apply(correctAddress(told.governed(), { ...place, ...by, name, mailbox }, directory));
    expect(told.head.incident).toBe('');
    expect([pageOf(told, 'terms', 'otherParty.2'), pageOf(told, 'terms', 'otherParty')]).toEqual(['open', 'NotAsked']);
    expect(told.told.at(-1)).toMatchObject({ kind: 'asked', to: { name, mailbox: 'ines@aulasdelnorte.example' } });
    says(told, { ask: 'terms', person: 'otherParty.2' });
    expect(told.head.incident).toBe('not the right person');
  });

  test('again it changes nothing; after an answer it is refused, and so it is of a request of their own', () => {
    const told = underReview();
    says(told, { ask: 'commercial', person: 'employee:carmen' });
    expect(says(told, { ask: 'commercial', person: 'employee:carmen' })).toBeUndefined();
    told.answer('legal', 'employee:luis', 'approve');
    expect(refusalOf(() => says(told, { ask: 'legal', person: 'employee:luis' }))).toBe('AlreadyAnswered');
    const own = story();
    own.open('mailbox');
    expect(refusalOf(() => says(own, { ask: 'mailbox', person: 'requester' }))).toBe('NotAsked');
  });

  test('an answer that was given stays theirs', () => {
    const told = agreed();
    expect(told.row('terms').answers.map(({ by }) => by)).toEqual(['otherParty']);
    expect(refusalOf(() => says(told, { ask: 'terms', person: 'otherParty' }))).toBe('AlreadyAnswered');
  });
});

describe('an ask is handed over', () => {
  test('by an implementer to a colleague in the directory, who answers in their own name', () => {
    const told = askedForTerms();
    says(told, { ask: 'terms', person: 'otherParty', to: 'Inés Mar', remark: 'Ella lleva las editoriales' });
    expect(asked(told)).toEqual([
      {
        kind: 'asked as substitute',
        to: ines.mailbox,
        by: 'otherParty',
        choice: 'handed over',
        reason: 'Ella lleva las editoriales',
      },
    ]);
    expect(pageOf(told, 'terms', 'otherParty')).toBe('HandedOver');
    expect(told.events.at(-1)).toMatchObject({ type: 'AskHandedOver', by: 'otherParty', to: 'otherParty.2' });
    told.answer('terms', 'otherParty.2', 'accept');
    expect(told.row('terms')).toMatchObject({ status: 'done', answers: [{ by: 'otherParty.2' }] });
  });

  test('never to somebody whom the directory does not list for that company, and never without saying why', () => {
    const told = askedForTerms();
    const handed = (to: string, remark = 'Sí') => says(told, { ask: 'terms', person: 'otherParty', to, remark });
    expect(refusalOf(() => handed('Ana Gil'))).toBe('ColleagueUnknown');
    expect(refusalOf(() => handed('ines@aulasdelnorte.example'))).toBe('ColleagueUnknown');
    expect(refusalOf(() => handed('Nuria Vega'))).toBe('ColleagueUnknown');
    expect(refusalOf(() => handed('Inés Mar', ' '))).toBe('RemarkMissing');
    expect(told.row('terms').people).toHaveLength(1);
  });

  test('and back, by another link than the one that is dead', () => {
    const told = askedForTerms();
    says(told, { ask: 'terms', person: 'otherParty', to: 'Inés Mar', remark: 'Es suyo' });
    says(told, { ask: 'terms', person: 'otherParty.2', to: 'Nuria Vega', remark: 'Es suyo' });
    expect(pageOf(told, 'terms', 'otherParty.2')).toBe('HandedOver');
    expect(pageOf(told, 'terms', 'otherParty')).toBe('HandedOver');
    expect(pageOf(told, 'terms', 'otherParty.3')).toBe('open');
  });

  test('at IMTCloud to somebody with the role who may decide: active, without an interest, not away', () => {
    const clara = (more: object) => withEmployee('clara', { roles: ['commercial'], ...more });
    const handed = (who: Directory) => {
      const told = underReview();
      says(told, { ask: 'commercial', person: 'employee:carmen', to: 'Clara Ruiz', remark: 'Es suyo', directory: who });
      return told.told.at(-1)?.to.id;
    };
    expect(handed(clara({}))).toBe('employee:clara');
    for (const who of [
      directory,
      clara({ active: false }),
      clara({ interests: ['A28000032'] }),
      clara({ absences: [{ from: '2026-01-01', until: '2030-12-31' }] }),
    ])
      expect(refusalOf(() => handed(who))).toBe('ColleagueUnknown');
  });

  test('both must still work at IMTCloud when it is written', () => {
    const told = underReview();
    const given = {
      ask: 'commercial',
      round: 1,
      person: 'employee:carmen',
      to: 'Clara Ruiz',
      remark: 'Es suyo',
      at: now,
      salt: 's',
    };
    const change = handOver(told.governed(), given, withEmployee('clara', { roles: ['commercial'] }));
    expect(change?.stillActive).toEqual(['carmen', 'clara']);
  });
});
