import { describe, expect, test } from 'vitest';
import { mayWithdraw } from '../../workflows/lifecycle/bound.ts';
import { conclude } from '../../workflows/lifecycle/conclude.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { onDay } from '../../workflows/lifecycle/on-day.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { withdraw } from '../../workflows/lifecycle/withdraw.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { byTwo, campus, directory, withoutData } from './contract-examples.ts';
import { approved, atText, changed, contractOf, made, sealed, signed, underReview } from './contract-story.ts';
import { now } from './examples.ts';
import { refusalOf, type Story, silent } from './lifecycle/story.ts';
import { ceremony, first } from './small-contract-story.ts';

const next = (told: Story) => upcoming(told.governed(), now, told.directory).map(({ ask }) => ask);
const asked = (told: Story, name: string) => told.row(name).people.map(({ id }) => id);
const inForce = (told: Story) => conclude(told.governed(), { outcome: 'approved', run: 1, at: now }, told.directory);

const accepted = (told: Story = atText()): Story => {
  told.answer('text', 'requester', 'accept');
  return told;
};

describe('from the form to the seal', () => {
  test('C8: both parties sign, the platform first, and only then is the contract in force', () => {
    const told = accepted();
    expect(inForce(told)?.head.status).not.toBe('approved');
    signed(told, 'sign', 'firstSigner');
    signed(told, 'countersign', 'employee:sara');
    expect(next(told)).toEqual(['seal']);
    made(told, 'seal', sealed);
    expect(next(told)).toEqual([]);
    told.apply(inForce(told));
    expect(told.head).toMatchObject({ status: 'approved', firstDay: '2027-02-01', lastDay: '2028-01-31' });
    const begins = new Date(told.head.schedule[0]?.at ?? '');
    told.apply(onDay(told.governed(), begins, told.directory));
    expect(told.head.status).toBe('in force');
  });
  test('C8: with joint powers both sign, and one of them is not enough', () => {
    const told = signed(accepted(atText(approved(underReview(byTwo)))), 'sign', 'firstSigner');
    expect(told.row('sign').status).toBe('waiting');
    signed(told, 'sign', 'secondSigner');
    expect(told.row('sign').status).toBe('done');
  });
  test('without personal data nobody gives an opinion on them', () => {
    expect(next(approved(underReview(withoutData)))).toEqual(['draw']);
  });
  test('C8: one who does not sign is enough for there to be no contract', () => {
    const told = accepted();
    told.open('sign');
    ceremony(told).see(first);
    ceremony(told).askRefusalCode(first, 'Ya no nos interesa');
    ceremony(told).refuse(first);
    expect(told.head.status).toBe('rejected');
  });
});

describe('an unfavourable opinion on data protection', () => {
  const unfavourable = () => {
    const told = underReview();
    told.answer('technical', 'employee:teo', 'approve');
    told.answer('dataProtection', 'employee:pilar', 'unfavourable', { reason: 'Pasan más datos de los necesarios' });
    return told;
  };
  test('waits for those beside it, and leads to management', () => {
    const told = unfavourable();
    expect(told.row('dataProtection')).toMatchObject({ status: 'diverted', signal: false });
    told.answer('legal', 'employee:luis', 'approve');
    expect(signalOf(told.governed(), told.row('dataProtection'))).toEqual({ error: 'LeadsTo.opinionReview' });
    expect(next(told)).toEqual(['opinionReview']);
  });
  test('needs a reason, and so does what management decides', () => {
    expect(refusalOf(() => underReview().answer('dataProtection', 'employee:pilar', 'unfavourable'))).toBe(
      'ReasonMissing',
    );
    const told = unfavourable();
    told.answer('legal', 'employee:luis', 'approve');
    told.open('opinionReview');
    expect(refusalOf(() => told.answer('opinionReview', 'employee:marta', 'approve'))).toBe('ReasonMissing');
    told.answer('opinionReview', 'employee:marta', 'approve', { reason: 'El centro los necesita y los instruye' });
    expect(next(told)).toEqual(['draw']);
  });
  test('ends it when management decides not to go on', () => {
    const told = unfavourable();
    told.answer('legal', 'employee:luis', 'approve');
    told.open('opinionReview');
    told.answer('opinionReview', 'employee:marta', 'reject', { reason: 'No hace falta' });
    expect(told.head.status).toBe('rejected');
  });
  test('stands after changes that do not concern the data, and management is not asked again', () => {
    const told = unfavourable();
    told.answer('legal', 'employee:luis', 'approve');
    told.open('opinionReview');
    told.answer('opinionReview', 'employee:marta', 'approve', { reason: 'El centro los necesita' });
    changed(atText(told), { ...campus, companySeat: 'Calle Nueva, 1, 28014 Madrid' });
    told.answer('legal', 'employee:luis', 'approve');
    expect(next(told)).toEqual(['draw']);
  });
});

describe('changes to the text', () => {
  test('a new seat is for legal alone, and the contract is drawn anew', () => {
    const told = changed(atText(), { ...campus, companySeat: 'Calle Nueva, 1, 28014 Madrid' });
    expect(next(told)).toEqual(['legal']);
    expect([told.row('technical').status, told.row('dataProtection').status]).toEqual(['done', 'done']);
    told.answer('legal', 'employee:luis', 'approve');
    expect(next(told)).toEqual(['draw']);
    made(told, 'draw');
    expect(told.row('draw').document).toEqual(contractOf(2));
  });
  test('another field of data is for data protection and legal', () => {
    const told = changed(atText(), { ...campus, dataFields: 'Nombre: para saludar' });
    expect(['technical', 'legal', 'dataProtection'].map((name) => told.row(name).status)).toEqual([
      'done',
      'waiting',
      'waiting',
    ]);
  });
  test('can be asked for three times', () => {
    const told = atText();
    for (const seat of ['Calle Uno, 1, Madrid', 'Calle Dos, 2, Madrid', 'Calle Tres, 3, Madrid']) {
      changed(told, { ...campus, companySeat: seat });
      told.answer('legal', 'employee:luis', 'approve');
      atText(told);
    }
    const choices = offered(told.governed(), askNamed(told.governed().workflow, 'text'), told.row('text'));
    expect(Object.keys(choices)).toEqual(['accept', 'decline']);
  });
  test('are the platform’s three whatever IMTCloud has asked for', () => {
    const told = underReview();
    told.answer('legal', 'employee:luis', 'changes', { reason: 'Falta el registro' });
    told.open('changes');
    const values = { ...campus, companyRegister: 'Registro Mercantil de Madrid, hoja M-1' };
    told.apply(edit(told.governed(), { round: 1, person: 'requester', values, at: now, salt: 's' }, directory));
    for (const one of ['technical', 'legal', 'dataProtection']) told.open(one);
    const choices = offered(
      atText(approved(told)).governed(),
      askNamed(told.governed().workflow, 'text'),
      told.row('text'),
    );
    expect(Object.keys(choices)).toEqual(['accept', 'changes', 'decline']);
  });
  test('C8: a yes to an earlier text is none to the new one', () => {
    const told = changed(atText(), { ...campus, months: '24' });
    told.answer('legal', 'employee:luis', 'approve');
    expect(refusalOf(() => told.answer('text', 'requester', 'accept', { round: 1 }))).toBe('AskReplaced');
  });
});

describe('who signs for IMTCloud', () => {
  test('is whom the contract names, and nobody else', () => {
    const told = signed(accepted(), 'sign', 'firstSigner');
    told.open('countersign');
    expect(asked(told, 'countersign')).toEqual(['employee:sara']);
  });
  test('waits for whoever is named and is away: nobody signs in their place', () => {
    const away = directory.employees.map((one) =>
      one.id === 'sara'
        ? { ...one, substitute: 'mario', absences: [{ from: '2026-11-20', until: '2026-11-30' }] }
        : one,
    );
    const told = signed(
      accepted(atText(approved(underReview(campus, { ...directory, employees: away })))),
      'sign',
      'firstSigner',
    );
    told.open('countersign');
    expect(asked(told, 'countersign')).toEqual(['employee:sara']);
  });
});

describe('silence', () => {
  test('C8: when IMTCloud does not sign in ten business days the platform’s signature lapses, and it is closed undecided', () => {
    const told = signed(accepted(), 'sign', 'firstSigner');
    told.open('countersign');
    const { deadline, schedule } = told.row('countersign');
    expect(schedule.at(-1)).toEqual({ at: deadline, step: 'expire' });
    expect(silent(told, 'countersign')).toEqual(['remind', 'remind', 'expire']);
    expect(told.head.status).toBe('undecided');
  });
  test('C8: until IMTCloud signs the platform may take its signature back', () => {
    const told = signed(accepted(), 'sign', 'firstSigner');
    told.open('countersign');
    told.apply(withdraw(told.governed(), now, directory));
    expect(told.head.status).toBe('withdrawn');
    expect(refusalOf(() => signed(told, 'countersign', 'employee:sara'))).toBe('RequestOver');
  });
  test('C8: once IMTCloud has signed nobody withdraws, and whoever tries reads what can be done instead', () => {
    const told = signed(accepted(), 'sign', 'firstSigner');
    expect(mayWithdraw(told.governed())).toBe(true);
    signed(told, 'countersign', 'employee:sara');
    expect(mayWithdraw(told.governed())).toBe(false);
    expect(() => withdraw(told.governed(), now, directory)).toThrow(/IMTCloud has signed.*the notice given/);
  });
  test('the platform that does not answer its text, or does not sign, lets it lapse', () => {
    const told = atText();
    expect(silent(told, 'text').at(-1)).toBe('expire');
    expect(told.head.status).toBe('lapsed');
    const unsigned = accepted();
    unsigned.open('sign');
    silent(unsigned, 'sign');
    expect(unsigned.head.status).toBe('lapsed');
  });
});
