import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOver } from '../../../workflows/lifecycle/aside.ts';
import type { Group } from '../../../workflows/lifecycle/case.ts';
import { colleaguesOf } from '../../../workflows/lifecycle/colleagues.ts';
import { lacking } from '../../../workflows/lifecycle/groups.ts';
import { stillAsked } from '../../../workflows/lifecycle/people.ts';
import { reassign } from '../../../workflows/lifecycle/reassign.ts';
import { unreached } from '../../../workflows/lifecycle/unreached.ts';
import { askNamed } from '../../../workflows/vocabulary/workflow.ts';
import { now } from '../examples.ts';
import { askedOfBoth, knowing } from '../two-teams.ts';
import { type Story, silent } from './story.ts';

const [carmen, luis, clara, lola, marta] = ['carmen', 'luis', 'clara', 'lola', 'marta'].map(
  (one) => `employee:${one}`,
) as [string, string, string, string, string];
const asked = (told: Story): string[] => told.row('review').people.map(({ id }) => id);
const lastTold = (told: Story, kind: string): string[] =>
  told.told.filter((one) => one.kind === kind).map(({ to }) => to.id);
const both = knowing({ mario: { roles: ['legal', 'commercial'] } });
const mario = 'employee:mario';

describe('one of legal and one of commercial, in one ask', () => {
  test('everybody with those roles is asked', () => {
    expect(asked(askedOfBoth())).toEqual([luis, carmen]);
    expect(askedOfBoth().row('review').groups).toEqual([
      { role: 'legal', people: [luis] },
      { role: 'commercial', people: [carmen] },
    ]);
  });
  test('it goes on when each has said yes, and not before', () => {
    const told = askedOfBoth();
    told.answer('review', carmen, 'approve');
    expect(told.row('review')).toMatchObject({ status: 'waiting', signal: false });
    told.answer('review', luis, 'approve');
    expect(told.row('review')).toMatchObject({ status: 'done', signal: true });
  });
  test('two of the same team are one', () => {
    const told = askedOfBoth(knowing({ lola: { roles: ['legal'] } }));
    told.answer('review', luis, 'approve');
    told.answer('review', lola, 'approve');
    expect(told.row('review').status).toBe('waiting');
  });
  test('one no rejects, also after a yes', () => {
    const told = askedOfBoth();
    told.answer('review', carmen, 'approve');
    told.answer('review', luis, 'reject', { reason: 'Sin seguro' });
    expect([told.row('review').status, told.head.status]).toEqual(['rejected', 'rejected']);
  });
  test('those of a team that has said yes hear that they need not answer, the others that they must', () => {
    const told = askedOfBoth(knowing({ lola: { roles: ['legal'] } }));
    told.answer('review', luis, 'approve');
    const links = told.told.filter(({ kind }) => kind === 'someone answered').map(({ to, link }) => [to.id, link]);
    expect(links).toEqual([
      [lola, 'none'],
      [carmen, 'ask'],
      ['requester', 'status'],
    ]);
    expect(stillAsked(told.row('review')).map(({ id }) => id)).toEqual([carmen]);
  });
});

describe('whoever has both roles', () => {
  test('counts for one of them, and anybody for the other', () => {
    for (const other of [carmen, luis]) {
      const told = askedOfBoth(both);
      told.answer('review', mario, 'approve');
      expect(told.row('review').status).toBe('waiting');
      told.answer('review', other, 'approve');
      expect(told.row('review').status).toBe('done');
    }
  });
  test('and is alone in one of them: whoever stands in is asked from the start', () => {
    const told = askedOfBoth(knowing({ carmen: { roles: [] }, luis: { roles: ['legal', 'commercial'] } }));
    expect(asked(told)).toEqual([luis, lola]);
    told.answer('review', luis, 'approve');
    told.answer('review', lola, 'approve');
    expect(told.row('review').status).toBe('done');
  });
  test('with nobody who could stand in, staff must look', () => {
    const alone = { substitute: undefined, superior: undefined };
    const told = askedOfBoth(
      knowing({
        carmen: { roles: [] },
        luis: { ...alone, roles: ['legal', 'commercial'] },
        marta: { roles: [] },
        mario: { roles: [] },
      }),
    );
    expect([asked(told), told.head.incident]).toEqual([[luis], 'nobody to ask']);
  });
});

describe('silence', () => {
  test('moves up for the team that is silent, and reminds nobody else', () => {
    const told = askedOfBoth();
    told.answer('review', luis, 'approve');
    const before = told.told.length;
    expect(silent(told, 'review')).toEqual(['remind', 'substitute', 'superior', 'management', 'expire']);
    expect(lastTold(told, 'asked as substitute')).toEqual([clara, marta, mario]);
    expect(told.told.slice(before).filter(({ kind, to }) => kind === 'reminded' && to.id === luis)).toEqual([]);
    expect(told.head.status).toBe('undecided');
  });
  test('of both moves up for both', () => {
    const told = askedOfBoth();
    for (const due of told.row('review').schedule.slice(0, 2)) told.silence('review', new Date(due.at));
    expect(lastTold(told, 'asked as substitute')).toEqual([lola, clara]);
    expect(told.row('review').groups).toEqual([
      { role: 'legal', people: [luis, lola] },
      { role: 'commercial', people: [carmen, clara] },
    ]);
    told.answer('review', clara, 'approve');
    told.answer('review', carmen, 'approve');
    expect(told.row('review').status).toBe('waiting');
    told.answer('review', lola, 'approve');
    expect(told.row('review').status).toBe('done');
  });
  test('of both up to one superior: that superior answers for one of them', () => {
    const told = askedOfBoth();
    for (const due of told.row('review').schedule.slice(0, 3)) told.silence('review', new Date(due.at));
    expect(asked(told)).toEqual([luis, carmen, lola, clara, marta]);
    told.answer('review', marta, 'approve');
    expect(told.row('review').status).toBe('waiting');
    told.answer('review', luis, 'approve');
    expect(told.row('review').status).toBe('done');
  });
});

describe('when somebody of a team cannot answer', () => {
  test('an interest asks the substitute of that team, whose yes is that of the team', () => {
    const told = askedOfBoth();
    told.answer('review', luis, 'abstain');
    expect(lastTold(told, 'asked as substitute')).toEqual([lola]);
    told.answer('review', carmen, 'approve');
    told.answer('review', lola, 'approve');
    expect(told.row('review').status).toBe('done');
  });
  test('the substitute of a team who is already asked for the other is not counted twice', () => {
    const told = askedOfBoth(knowing({ luis: { substitute: 'carmen' } }));
    told.answer('review', luis, 'abstain');
    expect(lastTold(told, 'asked as substitute')).toEqual([marta]);
    expect(told.head.incident).toBe('');
  });
  test('an address that does not work has the substitute of that team asked', () => {
    const told = askedOfBoth();
    const news = { person: carmen, mailbox: 'carmen@imtcloud.example', why: 'bounced', at: now } as const;
    told.apply(unreached(told.governed(), news, told.directory));
    expect(lastTold(told, 'asked as substitute')).toEqual([clara]);
  });
  test('a leaver is replaced within the team', () => {
    const told = askedOfBoth();
    told.apply(reassign(told.governed(), now, knowing({ carmen: { active: false } })));
    expect(told.row('review').groups?.[1]).toEqual({ role: 'commercial', people: [carmen, clara] });
  });
  test('it is handed over only to the same team, and only when that leaves each its own', () => {
    const told = askedOfBoth(knowing({ lola: { roles: ['legal'] }, clara: { roles: ['commercial'] } }));
    const ask = askNamed(told.governed().workflow, 'review');
    const given = { ask: 'review', round: 1, person: luis, remark: 'Me voy', at: now, salt: 's', to: 'Lola Mena' };
    const peers = colleaguesOf(told.governed(), { ...given, ask, row: told.row('review') }, told.directory);
    expect(peers.map(({ id }) => id)).toEqual([lola]);
    told.apply(handOver(told.governed(), given, told.directory));
    told.answer('review', lola, 'approve');
    told.answer('review', carmen, 'approve');
    expect(told.row('review').status).toBe('done');
    const narrow = askedOfBoth(knowing({ carmen: { roles: ['commercial', 'legal'] } }));
    expect(colleaguesOf(narrow.governed(), { ...given, ask, row: narrow.row('review') }, narrow.directory)).toEqual([]);
  });
});

test('of any groups and people, what lacks is the least that any assignment leaves', () => {
  const people = ['a', 'b', 'c', 'd'];
  const group = fc.record({ role: fc.constant('legal' as const), people: fc.uniqueArray(fc.constantFrom(...people)) });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), fc.uniqueArray(fc.constantFrom(...people)), (groups, having) => {
      expect(lacking(groups, having).length).toBe(groups.length - mostCovered(groups, having));
    }),
  );
});

/** Every way of giving each person to a group or to none, counted one by one. */
const mostCovered = (
  groups: readonly Group[],
  [one, ...others]: readonly string[],
  taken: readonly number[] = [],
): number => {
  if (one === undefined) return taken.length;
  const ways = groups.flatMap((group, place) =>
    group.people.includes(one) && !taken.includes(place) ? [mostCovered(groups, others, [...taken, place])] : [],
  );
  return Math.max(mostCovered(groups, others, taken), ...ways);
};
