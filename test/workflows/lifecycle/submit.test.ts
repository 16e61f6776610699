import { expect, test } from 'vitest';
import { runInput, submit } from '../../../workflows/lifecycle/submit.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now, plain, publisher } from '../examples.ts';

const submission = { workflow, request: 'ABCDEFGH', values: publisher, language: 'en' as const, at: now, salt: 's0' };
const change = submit(submission, directory);

test('a new request is open, in its first round, and its first run has to be started', () => {
  expect(change.head).toMatchObject({ status: 'open', round: 1, run: 1, start: true, language: 'en', waitingFor: [] });
});
test('nobody is written to before the run asks for the mailbox to be confirmed', () => {
  expect([change.notices, change.asks]).toEqual([[], []]);
});
test('the record commits to everything typed, and to nothing that was left empty', () => {
  expect(change.event.commits).toEqual({ salt: 's0', content: change.form?.values });
  expect(Object.keys(change.form?.values ?? {})).not.toContain('clientName');
  expect(change.form?.values).toMatchObject({ thirdPartyTaxId: 'A28000032', lastDay: '2028-01-31' });
});
test('the head says what lists show: organisations in the title, the days, and the addresses to search by', () => {
  expect(change.head).toMatchObject({
    title: 'Aulas del Norte, S.L. · Editorial Faro, S.A.',
    firstDay: '2027-02-01',
    lastDay: '2028-01-31',
    addresses: ['elena@editorialfaro.example', 'nuria@aulasdelnorte.example'],
  });
});
test('the record says the facts by which the run decides whom to ask', () => {
  expect(change.event.facts).toEqual({ needsLegal: true });
});
test('the run is started with ids and facts, never with what was typed', () => {
  expect(runInput(change)).toEqual({ request: 'ABCDEFGH', round: 1, run: 1, facts: { needsLegal: true } });
  expect(submit({ ...submission, values: plain }, directory).head.facts).toEqual({ needsLegal: false });
});
