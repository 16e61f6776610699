import { describe, expect, test } from 'vitest';
import { issueOf } from '../../../../workflows/lifecycle/corrections.ts';
import { sendAnew } from '../../../../workflows/lifecycle/staff/send-anew.ts';
import { unreached } from '../../../../workflows/lifecycle/unreached.ts';
import { directory, now } from '../../examples.ts';
import { refusalOf, type Story, underReview, withEmployee } from '../story.ts';
import { atTheTerms, deedOn, terms } from './deeds.ts';

const commercial = { ask: 'commercial', round: 1, person: 'employee:carmen' };
const send = (told: Story, place = terms, who = directory) =>
  told.apply(sendAnew(told.governed(), { ...deedOn(told), ...place }, who));

test('what asked somebody goes out once more, by the same link, and counts as reaching them', () => {
  const told = atTheTerms();
  const mailbox = 'nuria@aulasdelnorte.example';
  told.apply(unreached(told.governed(), { person: 'otherParty', mailbox, why: 'complained', at: now }, directory));
  const change = send(told);
  expect(change?.notices).toEqual([expect.objectContaining({ kind: 'asked', ask: 'terms', link: 'ask' })]);
  expect(change?.event).toMatchObject({ type: 'LinkSentAgain', by: 'staff:marta', ask: 'terms', round: 1 });
  expect([told.head.incident, issueOf(told.head, 'otherParty')]).toEqual(['', 0]);
});

describe('whoever has another address in the directory by now', () => {
  test('of IMTCloud, gets it there by a new link', () => {
    const told = underReview();
    const change = send(told, commercial, withEmployee('carmen', { mailbox: 'carmen.soto@imtcloud.example' }));
    expect(change?.notices.map(({ to }) => to.mailbox)).toEqual(['carmen.soto@imtcloud.example']);
    expect(issueOf(told.head, 'employee:carmen')).toBe(1);
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.row('commercial').status).toBe('done');
  });
  test('of an implementer, as well', () => {
    const [norte, ...others] = directory.implementers;
    if (!norte) throw new Error('There is no implementer');
    const contact = { ...norte.contact, name: 'Olga Vega', mailbox: 'olga@aulasdelnorte.example' };
    const told = atTheTerms();
    const change = send(told, terms, { ...directory, implementers: [{ ...norte, contact }, ...others] });
    expect(change?.notices.map(({ to }) => `${to.name} ${to.mailbox}`)).toEqual([
      'Olga Vega olga@aulasdelnorte.example',
    ]);
    expect(told.head.addresses).toContain('olga@aulasdelnorte.example');
  });
});

test('nothing is sent to somebody of whom nothing is awaited', () => {
  expect(refusalOf(() => send(underReview()))).toBe('NothingToDo');
});
