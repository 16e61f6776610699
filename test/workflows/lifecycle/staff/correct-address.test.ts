import { describe, expect, test } from 'vitest';
import { declineAsk } from '../../../../workflows/lifecycle/aside.ts';
import { issueOf } from '../../../../workflows/lifecycle/corrections.ts';
import { edit } from '../../../../workflows/lifecycle/edit.ts';
import { declinedIn, isTaken, partyOf } from '../../../../workflows/lifecycle/people.ts';
import { type Correcting, correctAddress } from '../../../../workflows/lifecycle/staff/correct-address.ts';
import { unreached } from '../../../../workflows/lifecycle/unreached.ts';
import { withdraw } from '../../../../workflows/lifecycle/withdraw.ts';
import { directory, now, ofImplementer, publisher } from '../../examples.ts';
import { first, toSign } from '../../small-contract-story.ts';
import { refusalOf, type Story, underReview } from '../story.ts';
import { atTheTerms, deedOn, terms } from './deeds.ts';

const right = 'direccion@aulasdelnorte.example';
const wrong = 'nuria@aulasdelnorte.example';
const correct = (told: Story, more: Partial<Correcting> = {}) =>
  told.apply(correctAddress(told.governed(), { ...deedOn(told), ...terms, mailbox: right, ...more }, directory));
const refused = (told: Story, more: Partial<Correcting>) => refusalOf(() => correct(told, more));

describe('a corrected address', () => {
  test('is asked again at once, and what was to be looked at is over', () => {
    const told = atTheTerms();
    const news = { person: 'otherParty', mailbox: wrong, why: 'bounced', at: now } as const;
    told.apply(unreached(told.governed(), news, directory));
    expect(told.head.incident).toBe('mail bounced');
    const change = correct(told);
    expect(change?.notices).toEqual([
      expect.objectContaining({
        kind: 'asked',
        link: 'ask',
        ask: 'terms',
        to: expect.objectContaining({ mailbox: right }),
      }),
    ]);
    expect([told.head.incident, told.row('terms').people.map(({ mailbox }) => mailbox)]).toEqual(['', [right]]);
  });
  test('is on record by who did it and why, with the addresses only committed to', () => {
    expect(correct(atTheTerms())?.event).toEqual({
      type: 'AddressCorrected',
      at: now.toISOString(),
      by: 'staff:marta',
      ask: 'terms',
      round: 1,
      because: {
        salt: 'd1',
        content: { reason: 'Lo pidieron por teléfono', person: 'otherParty', was: wrong, is: right },
      },
    });
  });
  test('is written only while whoever did it still works here', () => {
    expect(correct(atTheTerms())?.stillActive).toEqual(['marta']);
  });
  test('is found in the list, is where everything later goes, and makes the links before worthless', () => {
    const told = atTheTerms();
    correct(told);
    expect(told.head.addresses).toEqual([publisher.requesterMailbox, right]);
    expect(partyOf(told.governed(), 'otherParty', directory).mailbox).toBe(right);
    expect([issueOf(told.head, 'otherParty'), issueOf(told.head, 'requester')]).toEqual([1, 0]);
    expect(isTaken(told.governed().current, terms)).toBe(false);
    told.answer('terms', 'otherParty', 'accept');
    expect(told.row('terms').status).toBe('done');
  });
  test('may be corrected anew, also back to the first', () => {
    const told = atTheTerms();
    correct(told);
    correct(told, { mailbox: 'otra@aulasdelnorte.example' });
    expect(partyOf(told.governed(), 'otherParty', directory).mailbox).toBe('otra@aulasdelnorte.example');
    correct(told, { mailbox: wrong });
    expect(partyOf(told.governed(), 'otherParty', directory).mailbox).toBe(wrong);
    expect(issueOf(told.head, 'otherParty')).toBe(3);
  });
  test('outlives changes of the requester, who goes on being known by the confirmed one', () => {
    const told = atTheTerms();
    correct(told);
    told.answer('terms', 'otherParty', 'changes', { reason: 'Acorte la duración' });
    told.open('changes');
    const changes = { ...terms, ask: 'changes', person: 'requester' };
    correct(told, { ...changes, mailbox: 'elena.torres@editorialfaro.example' });
    const values = { ...publisher, lastDay: '2027-12-31' };
    told.apply(edit(told.governed(), { round: 1, person: 'requester', values, at: now, salt: 's4' }, directory));
    expect(told.head.addresses).toEqual(['elena.torres@editorialfaro.example', right]);
  });
  test('gives way to another that the requester types for the same party', () => {
    const told = atTheTerms(ofImplementer);
    correct(told, { mailbox: 'e.torres@editorialfaro.example' });
    told.answer('terms', 'otherParty', 'changes', { reason: 'Acorte la duración' });
    told.open('changes');
    const values = { ...ofImplementer, thirdPartyMailbox: 'nueva@editorialfaro.example' };
    told.apply(edit(told.governed(), { round: 1, person: 'requester', values, at: now, salt: 's4' }, directory));
    expect(partyOf(told.governed(), 'otherParty', directory).mailbox).toBe('nueva@editorialfaro.example');
    expect(isTaken(told.governed().current, terms)).toBe(true);
  });
});

describe('it is refused', () => {
  test.each([
    ['without a reason', { reason: '  ' }, 'ReasonMissing'],
    ['for the address that there is', { mailbox: wrong.toUpperCase() }, 'SameAddress'],
    ['C7: for that of the requester', { mailbox: publisher.requesterMailbox }, 'AddressOfAnother'],
    ['C7: for one of IMTCloud', { mailbox: 'marta@imtcloud.example' }, 'AddressOfAnother'],
    ['of somebody who is not asked', { person: 'requester' }, 'NothingToDo'],
    ['of an ask that is not there', { ask: 'commercial' }, 'NothingToDo'],
    ['when the request has moved on', { seen: 1 }, 'ChangedMeanwhile'],
  ])('%s', (_, more, name) => {
    expect(refused(atTheTerms(), more)).toBe(name);
  });
  test('of somebody of IMTCloud, who is written to only where the directory says', () => {
    const commercial = { ask: 'commercial', person: 'employee:carmen', mailbox: 'c.soto@correo.example' };
    expect(refused(underReview(), commercial)).toBe('NothingToDo');
  });
  test('once it has been answered', () => {
    const told = atTheTerms();
    told.answer('terms', 'otherParty', 'accept');
    expect(refused(told, {})).toBe('NothingToDo');
  });
});

describe('somebody else at the new address', () => {
  const olga = { name: 'Olga Ríos', mailbox: right };
  const declined = (): Story => {
    const told = atTheTerms();
    const given = { ...terms, remark: 'No lo llevo yo.', at: now, salt: 's' };
    told.apply(declineAsk(told.governed(), given, directory));
    return told;
  };
  const called = (told: Story) => told.row('terms').people.map(({ id, name, mailbox }) => ({ id, name, mailbox }));

  test('is asked by name in the place of whoever was not the right person, who stays as they were on record', () => {
    const told = declined();
    const change = correct(told, olga);
    expect(change?.notices).toMatchObject([{ kind: 'asked', to: { id: 'otherParty.2', ...olga } }]);
    expect(called(told)).toEqual([
      { id: 'otherParty', name: 'Nuria Vega', mailbox: wrong },
      { id: 'otherParty.2', ...olga },
    ]);
    expect(told.row('terms').asides).toMatchObject([{ by: 'otherParty', remark: 'No lo llevo yo.' }]);
    expect([told.head.incident, declinedIn(told.row('terms')), issueOf(told.head, 'otherParty')]).toEqual(['', [], 1]);
    told.answer('terms', 'otherParty.2', 'accept');
    expect([told.row('terms').status, told.row('terms').answers[0]?.by]).toEqual(['done', 'otherParty.2']);
  });
  test('is on record as another person; the name is only committed to', () => {
    const { because, ...event } = correct(declined(), olga)?.event ?? {};
    expect(event).toMatchObject({ type: 'PersonReplaced', by: 'staff:marta', ask: 'terms', to: 'otherParty.2' });
    expect(JSON.stringify(event)).not.toMatch(/Olga|@/);
    expect(because?.content).toMatchObject({ person: 'otherParty', was: wrong, is: right, name: 'Olga Ríos' });
  });
  test('is the party from then on, written to once, also at an address corrected later', () => {
    const told = declined();
    correct(told, olga);
    expect(partyOf(told.governed(), 'otherParty', directory)).toMatchObject(olga);
    const mailbox = 'olga@aulasdelnorte.example';
    correct(told, { person: 'otherParty.2', mailbox });
    expect(partyOf(told.governed(), 'otherParty', directory)).toMatchObject({ name: 'Olga Ríos', mailbox });
    expect([issueOf(told.head, 'otherParty.2'), called(told).at(-1)?.name]).toEqual([1, 'Olga Ríos']);
    const change = told.apply(withdraw(told.governed(), now, directory));
    expect(change?.notices.map(({ to }) => to.mailbox)).toEqual([publisher.requesterMailbox, mailbox]);
  });
  test('may take the place of whoever has said nothing too; by the same name it is the same person', () => {
    const told = atTheTerms();
    correct(told, { ...olga, name: 'Nuria Vega' });
    expect(called(told)).toEqual([{ id: 'otherParty', name: 'Nuria Vega', mailbox: right }]);
    correct(told, { name: 'Olga Ríos', mailbox: 'olga@aulasdelnorte.example' });
    expect(called(told).map(({ name }) => name)).toEqual(['Nuria Vega', 'Olga Ríos']);
  });
  test('asks for changes, and hears once that they were sent', () => {
    const told = declined();
    correct(told, olga);
    told.answer('terms', 'otherParty.2', 'changes', { reason: 'Acorte la duración' });
    told.open('changes');
    const values = { ...publisher, lastDay: '2027-12-31' };
    const edited = edit(told.governed(), { round: 1, person: 'requester', values, at: now, salt: 's4' }, directory);
    expect(edited?.notices.filter(({ to }) => to.mailbox === right)).toHaveLength(1);
    told.apply(edited);
    told.open('terms');
    expect(told.told.at(-1)?.to).toMatchObject({ id: 'otherParty', ...olga });
  });
  test('has to be named, in the place of whoever is not the right person', () => {
    expect(refused(declined(), {})).toBe('NameMissing');
  });
  test('is refused of whom a contract names to sign it: only their address is corrected', () => {
    const told = toSign();
    const deed = { ...deedOn(told), ...first, mailbox: 'raquel@aulamovil.example' };
    const name = 'Raquel Pardo';
    expect(refusalOf(() => correctAddress(told.governed(), { ...deed, name }, told.directory))).toBe('NotReplaceable');
    const given = { ...first, remark: '', at: now, salt: 's' };
    told.apply(declineAsk(told.governed(), given, told.directory));
    told.apply(correctAddress(told.governed(), { ...deed, seen: told.head.version }, told.directory));
    expect(told.row('sign').people[0]).toMatchObject({ id: 'firstSigner', mailbox: deed.mailbox });
  });
  test('is refused of whoever submitted the request', () => {
    const told = atTheTerms();
    told.answer('terms', 'otherParty', 'changes', { reason: 'Acorte la duración' });
    told.open('changes');
    const changes = { ask: 'changes', person: 'requester', mailbox: 'otra@editorialfaro.example' };
    expect(refused(told, { ...changes, name: 'Olga Ríos' })).toBe('NotReplaceable');
  });
});
