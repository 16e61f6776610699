import { describe, expect, test } from 'vitest';
import { Implementer } from '../../../workflows/directory/implementer.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { edit } from '../../../workflows/lifecycle/edit.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import type { Refusal } from '../../../workflows/vocabulary/refusal.ts';
import { directory, now, ofImplementer, plain, publisher } from '../examples.ts';
import { refusalOf, type Story, underReview, wantingChanges } from './story.ts';

const shorter = { ...publisher, lastDay: '2027-12-31' };
const editing = { round: 1, person: 'requester', at: now, salt: 's2', values: shorter };
const sent = (told: Story, more: Partial<typeof editing> = {}) =>
  told.apply(edit(told.governed(), { ...editing, ...more }, directory));

describe('asking for changes', () => {
  test('cuts the stage and asks the requester', () => {
    const told = wantingChanges();
    const asked = [told.head.status, told.row('commercial').status, told.row('changes').people[0]?.id];
    expect(asked).toEqual(['open', 'closed', 'requester']);
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'ChangesRequested' });
  });
  test('the edit is a new round, whose facts go to the run', () => {
    const told = wantingChanges();
    sent(told, { values: plain });
    expect(told.head.round).toBe(2);
    expect(signalOf(told.governed(), told.row('changes', 1))).toEqual({
      output: { request: 'ABCDEFGH', round: 2, run: 1, facts: { needsLegal: false } },
    });
  });
  test('the record says the new facts, by which the run decides whom to ask', () => {
    expect(sent(wantingChanges(), { values: plain })?.event.facts).toEqual({ needsLegal: false });
  });
  test('the record commits to what was typed', () => {
    const change = sent(wantingChanges());
    expect(change?.event).toMatchObject({ type: 'RequestChanged', round: 2, by: 'requester' });
    expect(change?.event.commits).toEqual({ salt: 's2', content: change?.form?.values });
  });
  test('whoever asked for them hears that they were sent, and so does the other party', () => {
    const told = wantingChanges();
    sent(told);
    const hears = told.told.filter((one) => one.kind === 'changes sent').map((one) => one.to.id);
    expect(hears.sort()).toEqual(['employee:luis', 'otherParty']);
  });
  test('an answer to the round before is refused as replaced', () => {
    const told = wantingChanges();
    sent(told);
    expect(refusalOf(() => told.answer('commercial', 'employee:carmen', 'approve', { round: 1 }))).toBe('AskReplaced');
  });
});

describe('what cannot be sent', () => {
  test('the same edit again changes nothing; another one is refused, not lost in silence', () => {
    const told = wantingChanges();
    sent(told);
    expect(sent(told)).toBeUndefined();
    expect(refusalOf(() => sent(told, { values: { ...publisher, territory: 'León' } }))).toBe('AlreadyAnswered');
  });
  test('nobody edits a request whose changes nobody asked for', () => {
    expect(refusalOf(() => sent(underReview()))).toBe('AskReplaced');
  });
  test('nobody but the requester edits', () => {
    expect(refusalOf(() => sent(wantingChanges(), { person: 'otherParty' }))).toBe('NotAsked');
  });
  test('changes go on coming from the confirmed mailbox: nobody unconfirmed is written to', () => {
    const values = { ...shorter, requesterMailbox: 'victima@otra.example' };
    expect(refusalOf(() => sent(wantingChanges(), { values }))).toBe('MailboxConfirmed');
    expect(refusalOf(() => sent(wantingChanges(), { values: { ...shorter, requesterName: 'Elena T.' } }))).toBe(
      'nothing refused',
    );
  });
});

describe('C7: who the other party is stays as it was', () => {
  const problems = (told: Story, values: Values, who: Directory = directory) => {
    try {
      told.apply(edit(told.governed(), { ...editing, values }, who));
    } catch (error) {
      return (error as Refusal).problems;
    }
    return [];
  };
  const sur = Implementer.parse({
    id: 'sur',
    legalName: 'Digital Sur, S.L.',
    taxId: 'B41234568',
    certified: true,
    territories: ['41'],
    contact: { name: 'Rafael Ortiz', mailbox: 'rafael@digitalsur.example', language: 'es' },
  });
  const both: Directory = { ...directory, implementers: [...directory.implementers, sur] };

  test('another implementer is refused at its field, in both languages: withdraw and submit another', () => {
    const told = wantingChanges();
    const [problem] = problems(told, { ...shorter, implementer: 'sur' }, both);
    expect(problem?.field).toBe('implementer');
    expect(problem?.words).toEqual({
      es: '«Implantador homologado» dice quién es la otra parte, y eso no puede cambiar en una solicitud que ya ha recibido: déjelo como estaba, o retire la solicitud y presente otra.',
      en: '“Certified implementer” says who the other party is, and that cannot change in a request that it has already received: leave it as it was, or withdraw the request and submit another.',
    });
    expect([told.head.round, told.row('changes').status]).toEqual([1, 'waiting']);
  });
  test('so is another tax id of the third party that an implementer named', () => {
    const values = { ...ofImplementer, thirdPartyTaxId: 'A58818501' };
    expect(problems(wantingChanges(ofImplementer), values).map((one) => one.field)).toEqual(['thirdPartyTaxId']);
  });
  test('so is writing for the other side, which would turn the parties round', () => {
    const values = { ...ofImplementer, requesterKind: 'thirdParty' };
    expect(problems(wantingChanges(ofImplementer), values).map((one) => one.field)).toEqual(['requesterKind']);
  });
  test('its contact, its mailbox and the way its name is written may be mended, and the new contact is asked', () => {
    const told = wantingChanges(ofImplementer);
    const contact = { thirdPartyContact: 'Olga Ríos', thirdPartyMailbox: 'olga@editorialfaro.example' };
    expect(
      problems(told, { ...ofImplementer, ...contact, thirdPartyName: 'Editorial Faro, Sociedad Anónima' }),
    ).toEqual([]);
    told.open('terms');
    expect(told.row('terms').people.map((one) => one.mailbox)).toEqual(['olga@editorialfaro.example']);
  });
  test('a third party may mend its own name and tax id: the other party, the implementer, reads what changed', () => {
    const values = { ...shorter, thirdPartyName: 'Editorial Faro Norte, S.A.', thirdPartyTaxId: 'A58818501' };
    expect(problems(wantingChanges(), values)).toEqual([]);
  });
});
