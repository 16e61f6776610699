import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../functions/ledger/chain.ts';
import type { ChainedEvent } from '../../../functions/ledger/port.ts';
import { verifyTrail } from '../../../functions/ledger/verify-trail.ts';
import { erased, type Told, told } from './example-chain.ts';

const namesIn = ({ current, trail }: Told): string[] => verifyTrail(current, trail).map((one) => one.name);

/** Somebody has been at the record: whatever had happened, the finding has this name. */
const alwaysNamed = (name: string, tamper: (whole: Told, place: number) => Told | undefined) =>
  fc.assert(
    fc.property(told, fc.nat(), (whole, seed) => {
      const tampered = tamper(whole, seed % whole.trail.length);
      fc.pre(tampered !== undefined);
      expect(namesIn(tampered)).toContain(name);
    }),
  );

const withEvent = (whole: Told, place: number, change: (event: ChainedEvent) => ChainedEvent): Told => ({
  ...whole,
  trail: whole.trail.map((event, at) => (at === place ? change(event) : event)),
});

test('whatever happens, in whatever order, the record holds', () => {
  fc.assert(
    fc.property(told, ({ current, trail }) => {
      expect(verifyTrail(current, trail)).toEqual([]);
    }),
  );
});

describe('the events', () => {
  test.each<[string, Partial<ChainedEvent>]>([
    ['its time', { at: '2020-01-01T00:00:00.000Z' }],
    ['who did it', { by: 'somebody' }],
    ['what it was', { type: 'RequestApproved' }],
    ['an answer', { choice: 'reject' }],
    ['what it commits to', { commitment: 'f'.repeat(64) }],
    ['its own hash', { hash: 'f'.repeat(64) }],
    ['something that was not there', { status: 'approved' }],
  ])('one was changed: %s', (_, change) => {
    alwaysNamed('event changed', (whole, place) => withEvent(whole, place, (event) => ({ ...event, ...change })));
  });

  test('one was changed and hashed anew', () => {
    alwaysNamed('event replaced', (whole, place) => {
      if (place === whole.trail.length - 1) return undefined;
      return withEvent(whole, place, (event) => {
        const other = { ...event, by: 'somebody' };
        return { ...other, hash: hashOf(other) };
      });
    });
  });

  test('the last was changed and hashed anew', () => {
    alwaysNamed('head does not match', (whole) =>
      withEvent(whole, whole.trail.length - 1, (event) => {
        const other = { ...event, by: 'somebody' };
        return { ...other, hash: hashOf(other) };
      }),
    );
  });

  test('the last ones are missing', () => {
    alwaysNamed('last events missing', (whole, place) => ({ ...whole, trail: whole.trail.slice(0, place) }));
  });

  test('one in between is missing', () => {
    alwaysNamed('event missing', (whole, place) =>
      place === whole.trail.length - 1 ? undefined : { ...whole, trail: whole.trail.toSpliced(place, 1) },
    );
  });

  test('two have changed places', () => {
    alwaysNamed('events reordered', ({ current, trail }, place) => {
      const [one, other] = [trail[place], trail[place + 1]];
      return one && other && { current, trail: trail.toSpliced(place, 2, other, one) };
    });
  });

  test('one is there twice', () => {
    alwaysNamed('events reordered', (whole, place) => ({
      ...whole,
      trail: whole.trail.flatMap((event, at) => (at === place ? [event, event] : [event])),
    }));
  });

  test('one was added at the end', () => {
    alwaysNamed('head does not match', ({ current, trail }) => {
      const last = trail.at(-1);
      const added = last && { ...last, number: last.number + 1, previous: last.hash };
      return added && { current, trail: [...trail, { ...added, hash: hashOf(added) }] };
    });
  });
});

describe('the rows beside them', () => {
  test('what was typed is something else now', () => {
    alwaysNamed('form does not match', ({ current, trail }, place) => {
      const at = place % current.forms.length;
      const forms = current.forms.map((form, n) => (n === at ? { ...form, values: { ...form.values, x: 'y' } } : form));
      return { trail, current: { ...current, forms } };
    });
  });

  test('what was typed is missing', () => {
    alwaysNamed('form missing', ({ current, trail }, place) => ({
      trail,
      current: { ...current, forms: current.forms.toSpliced(place % current.forms.length, 1) },
    }));
  });

  test.each([{ choice: 'reject' }, { reason: 'Because I say so.' }, { by: 'employee:else' }, { at: '2020' }])(
    'an answer says something else: %j',
    (change) => {
      alwaysNamed('answer does not match', ({ current, trail }) => {
        const asks = current.asks.map((row) => ({
          ...row,
          answers: row.answers.map((one) => ({ ...one, ...change })),
        }));
        return current.asks.length > 0 ? { trail, current: { ...current, asks } } : undefined;
      });
    },
  );

  test('the head goes by another version of the form', () => {
    alwaysNamed('head does not match', ({ current, trail }, place) => {
      const head = { ...current.head, round: current.head.round + 1 + place };
      return { trail, current: { ...current, head } };
    });
  });

  test.each([{ needsLegal: false }, {}, { needsLegal: true, urgent: true }])(
    'the head goes by other facts, so that somebody else would be asked: %j',
    (facts) => {
      alwaysNamed('head does not match', ({ current, trail }) => ({
        trail,
        current: { ...current, head: { ...current.head, facts } },
      }));
    },
  );

  test('facts that no event says are those of an older release', () => {
    fc.assert(
      fc.property(told, ({ current, trail }) => {
        const events = trail.map(({ facts: _, ...event }) => event);
        const names = verifyTrail(current, events).map((one) => one.name);
        expect(names).not.toContain('head does not match');
      }),
    );
  });

  test('an answer is missing', () => {
    alwaysNamed('answer missing', ({ current, trail }) =>
      current.asks.length > 0 ? { trail, current: { ...current, asks: current.asks.slice(1) } } : undefined,
    );
  });

  test('the head says that it ended otherwise', () => {
    alwaysNamed('head does not match', ({ current, trail }) => ({
      trail,
      current: { ...current, head: { ...current.head, status: 'approved' } },
    }));
  });

  test('something is blank that nobody erased', () => {
    alwaysNamed('erased without record', ({ current, trail }) => ({
      trail,
      current: { ...current, forms: current.forms.map((form) => ({ ...form, salt: '', values: {} })) },
    }));
  });
});

describe('once it is erased', () => {
  test('the record holds', () => {
    fc.assert(
      fc.property(told, (whole) => {
        expect(namesIn(erased(whole))).toEqual([]);
      }),
    );
  });

  test.each(['forms', 'answers'] as const)('it tells of %s that were forgotten', (forgotten) => {
    alwaysNamed('not erased', (whole) =>
      forgotten === 'answers' && whole.current.asks.length === 0 ? undefined : erased(whole, forgotten),
    );
  });
});
