import { describe, expect, test } from 'vitest';
import { localDate } from '../../workflows/calendar.ts';
import type { Directory } from '../../workflows/directory.ts';
import { answer } from '../../workflows/lifecycle/answer.ts';
import { handOver } from '../../workflows/lifecycle/aside.ts';
import { scheduleOf } from '../../workflows/lifecycle/ask-schedule.ts';
import { colleaguesOf } from '../../workflows/lifecycle/colleagues.ts';
import { timeBegins } from '../../workflows/lifecycle/leaving.ts';
import { partiesOf, partyOf } from '../../workflows/lifecycle/people.ts';
import { reassign } from '../../workflows/lifecycle/reassign.ts';
import { fieldsSeenBy } from '../../workflows/lifecycle/seen-by.ts';
import { onSilence } from '../../workflows/lifecycle/silence.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory, ofSchool, withSchool } from './change-of-implementer.examples.ts';
import { heard, offeredTo } from './change-of-implementer.story.ts';
import { now } from './examples.ts';
import type { Story } from './lifecycle/story.ts';

const berta = { name: 'Berta Llano', mailbox: 'berta@costa.example', language: 'es' as const };
const company = (id: string, more: object): Directory => ({
  ...directory,
  implementers: directory.implementers.map((one) => (one.id === id ? { ...one, ...more } : one)),
});
const withColleague = company('costa', { colleagues: [berta] });
const costa = 'implementer:costa';

const colleagues = (told: Story, ask: string, person: string): string[] =>
  colleaguesOf(
    told.governed(),
    { ask: askNamed(told.governed().workflow, ask), row: told.row(ask), person, at: now },
    told.directory,
  ).map(({ name }) => name);

describe('a company to which the school is offered', () => {
  const handedOver = (): Story => {
    const told = offeredTo(undefined, withColleague);
    const given = {
      ask: 'offer',
      round: 1,
      person: costa,
      remark: 'Lleva Asturias',
      to: 'Berta Llano',
      at: now,
      salt: 's',
    };
    told.apply(handOver(told.governed(), given, told.directory));
    return told;
  };
  test('is shown its own colleagues, and nobody else’s', () => {
    expect(colleagues(offeredTo(undefined, withColleague), 'offer', costa)).toEqual(['Berta Llano']);
    expect(colleagues(offeredTo(undefined, company('sierra', { colleagues: [berta] })), 'offer', costa)).toEqual([]);
  });
  test('hands it over to one of them, who is written to, sees as little, and whose yes assigns the company', () => {
    const told = handedOver();
    expect(told.told.at(-1)).toMatchObject({
      kind: 'asked as substitute',
      to: { id: `${costa}.2`, mailbox: berta.mailbox },
    });
    expect(fieldsSeenBy(told.governed(), `${costa}.2`)).toEqual(fieldsSeenBy(told.governed(), costa));
    expect(() => told.answer('offer', costa, 'accept')).toThrow();
    const change = told.answer('offer', `${costa}.2`, 'accept');
    expect(change?.directory).toMatchObject({ kind: 'assign', assignment: { implementer: 'costa' } });
    expect(told.row('offer').status).toBe('done');
  });
  test('may decline by that colleague: the next choice of the client is asked', () => {
    const told = handedOver();
    told.answer('offer', `${costa}.2`, 'decline');
    expect(told.told.findLast(({ kind }) => kind === 'asked')?.to.id).toBe('implementer:sierra');
  });
  test('whose contact was replaced in the directory: the one who stands there now is asked, once', () => {
    const told = offeredTo();
    const mended = company('costa', { contact: berta });
    told.apply(reassign(told.governed(), now, mended));
    expect(told.told.at(-1)).toMatchObject({ choice: 'reassigned', to: { id: `${costa}.2`, mailbox: berta.mailbox } });
    expect(told.events.at(-1)).toMatchObject({ type: 'AskReassigned', by: costa, ask: 'offer' });
    expect(reassign(told.governed(), now, mended)).toBeUndefined();
  });
  test('whose contact is still a colleague there goes on being asked', () => {
    const [before] = directory.implementers.filter(({ id }) => id === 'costa').map(({ contact }) => contact);
    const mended = company('costa', { contact: berta, colleagues: [before] });
    expect(reassign(offeredTo().governed(), now, mended)).toBeUndefined();
  });
});

describe('a company whose certification ends while the school is offered to it', () => {
  const lost = company('costa', { certified: false });
  const accepting = { ask: 'offer', round: 1, person: costa, choice: 'accept', reason: '', at: now, salt: 's' };

  test('C1: does not accept, nor by a colleague: nothing is assigned, and it reads why', () => {
    expect(() => answer(offeredTo().governed(), accepting, lost)).toThrow(/its certification is not valid/);
  });
  test('C1: the next choice of the client is asked at once, and everybody reads why', () => {
    const told = offeredTo();
    told.apply(reassign(told.governed(), now, lost));
    expect(told.row('offer').people.map(({ id }) => id)).toEqual([costa, 'implementer:sierra']);
    expect(told.events.at(-1)).toMatchObject({ type: 'CandidatePassedOver', choice: 'not able' });
    expect(told.told.slice(-3).map(({ kind, to, choice }) => [kind, to.id, choice])).toEqual([
      ['asked', 'implementer:sierra', undefined],
      ['passed over', costa, 'not able'],
      ['progress', 'requester', 'not able'],
    ]);
    expect(reassign(told.governed(), now, lost)).toBeUndefined();
  });
  test('C2: when it was the last, the client chooses again', () => {
    const told = offeredTo({ ...ofSchool, secondChoice: undefined });
    told.apply(reassign(told.governed(), now, lost));
    expect(told.row('offer')).toMatchObject({ status: 'diverted', leads: 'chooseAgain' });
    expect(told.head.waitingFor).toEqual([]);
  });
  test('C1: the clock does it too, whatever it was about to do', () => {
    const told = offeredTo();
    const at = new Date(told.row('offer').schedule[0]?.at ?? now);
    const change = onSilence(told.governed(), { ask: 'offer', round: 1, at }, lost);
    expect(change?.event).toMatchObject({ type: 'CandidatePassedOver', choice: 'not able' });
  });
});

describe('the current company, which is heard', () => {
  test('hands it over to a colleague of its own, and is found when its contact was replaced', () => {
    const told = heard(undefined, company('norte', { colleagues: [berta] }));
    expect(colleagues(told, 'hearing', 'currentImplementer')).toEqual(['Berta Llano']);
    const quiet = heard();
    quiet.apply(reassign(quiet.governed(), now, company('norte', { contact: berta })));
    expect(quiet.told.at(-1)).toMatchObject({ to: { id: 'currentImplementer.2', mailbox: berta.mailbox } });
  });
});

describe('the days and hours of each are those of where they are', () => {
  const elsewhere = (territory: string): Directory => ({
    ...withSchool({ territory }),
    implementers: directory.implementers.map((one) => ({ ...one, seat: territory })),
  });
  const day = (instant: string) => localDate(new Date(instant));

  test('11 September is no business day of a school or a company in Cataluña', () => {
    const at = new Date('2026-09-07T08:00:00Z');
    const deadlines = (known: Directory) => {
      const told = offeredTo(undefined, known);
      const { deadline } = scheduleOf(
        askNamed(told.governed().workflow, 'offer'),
        { people: told.row('offer').people, at, values: {} },
        known,
      );
      const { deadline: remedied } = scheduleOf(
        askNamed(told.governed().workflow, 'remedy'),
        { people: [partyOf(told.governed(), 'requester', known)], at, values: {} },
        known,
      );
      return [day(deadline), day(remedied)];
    };
    // Three and ten business days from Monday 7 September.
    expect(deadlines(elsewhere('08'))).toEqual(['2026-09-10', '2026-09-22']);
    expect(deadlines(elsewhere('41'))).toEqual(['2026-09-10', '2026-09-21']);
    const current = partyOf(heard(undefined, elsewhere('08')).governed(), 'currentImplementer', elsewhere('08'));
    const hearing = askNamed(heard().governed().workflow, 'hearing');
    expect(day(scheduleOf(hearing, { people: [current], at, values: {} }, directory).deadline)).toBe('2026-09-15');
  });
  test('a company, a school and its registered contact in Canarias are written to in its working hours', () => {
    const known = elsewhere('35');
    const unregistered = { ...ofSchool, requesterMailbox: 'jefatura@santaana.example' };
    const parties = partiesOf(heard(unregistered, known).governed(), known);
    const places = [...parties, ...offeredTo(undefined, known).row('offer').people].map(({ id, territory }) => [
      id,
      territory,
    ]);
    expect(places).toEqual([
      ['requester', '35'],
      ['registeredContact', '35'],
      ['currentImplementer', '35'],
      [costa, '35'],
    ]);
    const early = new Date('2026-11-24T08:00:00Z');
    const put = { people: offeredTo(undefined, known).row('offer').people, at: early };
    const offer = askNamed(offeredTo().governed().workflow, 'offer');
    expect(timeBegins(offer, put, { ...known, officeHours: true })).toEqual(new Date('2026-11-24T08:30:00Z'));
  });
});
