import { describe, expect, test } from 'vitest';
import { onDay } from '../../../workflows/lifecycle/on-day.ts';
import { signalOf } from '../../../workflows/lifecycle/signal.ts';
import { directory, plain } from '../examples.ts';
import { silent, story, underReview, withEmployee } from './story.ts';

describe('C2: silence of a party decides nothing', () => {
  test('an unconfirmed mailbox is erased as soon as its three calendar days are over, and nobody is told', () => {
    const told = story();
    told.open('mailbox');
    expect(told.row('mailbox').deadline).toBe('2026-11-27T22:59:59.999Z');
    silent(told, 'mailbox');
    expect(told.head.status).toBe('lapsed');
    told.apply(onDay(told.governed(), new Date('2026-11-27T22:59:59.999Z'), directory));
    expect(told.head).toMatchObject({ erased: true, title: '', addresses: [] });
    expect(told.told.filter((one) => one.kind === 'lapsed')).toEqual([]);
  });
  test('the other party has ten business days; then the request lapses without blame', () => {
    const told = story();
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('terms');
    expect(told.row('terms').deadline).toBe('2026-12-09T22:59:59.999Z');
    expect(silent(told, 'terms')).toEqual(['remind', 'expire']);
    expect(told.head.status).toBe('lapsed');
    expect(told.head.schedule).toEqual([{ at: '2027-12-09T22:59:59.999Z', step: 'erase' }]);
    expect(signalOf(told.governed(), told.row('terms'))).toEqual({ error: 'Expired' });
  });
});

describe('silence of IMTCloud', () => {
  test('reminder, substitute, superior, management, and closed at three times the deadline, the requester told each time', () => {
    const told = underReview();
    expect(silent(told, 'commercial')).toEqual(['remind', 'substitute', 'superior', 'management', 'expire']);
    expect(told.row('commercial').people.map((one) => one.id)).toEqual([
      'employee:carmen',
      'employee:clara',
      'employee:marta',
      'employee:mario',
    ]);
    expect(told.head.status).toBe('undecided');
    expect(signalOf(told.governed(), told.row('commercial'))).toEqual({ error: 'NotDecided' });
    expect(signalOf(told.governed(), told.row('legal'))).toEqual({ error: 'NotDecided' });
    const late = told.told.filter((one) => one.kind === 'late');
    expect(late.map((one) => `${one.to.id} ${one.choice}`)).toEqual([
      'requester substitute',
      'requester superior',
      'requester management',
    ]);
  });
  test('on the days that the policy says', () => {
    const told = underReview(plain);
    const days = told.row('commercial').schedule.map((due) => `${due.step} ${due.at}`);
    expect(days).toEqual([
      'remind 2026-11-26T23:00:00.000Z',
      'substitute 2026-12-01T22:59:59.999Z',
      'superior 2026-12-04T22:59:59.999Z',
      'management 2026-12-09T22:59:59.999Z',
      'expire 2026-12-16T22:59:59.999Z',
    ]);
  });
  test('the substitute decides, and whoever was asked first is told', () => {
    const told = underReview();
    const [, substitute] = told.row('commercial').schedule;
    told.silence('commercial', new Date(told.row('commercial').schedule[0]?.at ?? 0));
    told.silence('commercial', new Date(substitute?.at ?? 0));
    told.answer('commercial', 'employee:clara', 'approve');
    expect(told.row('commercial').status).toBe('done');
    expect(told.told.findLast((one) => one.to.id === 'employee:carmen')).toMatchObject({ kind: 'someone answered' });
  });
  test('when nobody is left to ask beside them, those asked are reminded and the record does not say otherwise', () => {
    const alone = { ...withEmployee('carmen', { substitute: undefined, superior: undefined }) };
    const only = { ...alone, employees: alone.employees.filter((one) => ['carmen', 'luis'].includes(one.id)) };
    const told = underReview(plain, only);
    told.silence('commercial', new Date(told.row('commercial').schedule[0]?.at ?? 0));
    const change = told.silence('commercial', new Date(told.row('commercial').schedule[0]?.at ?? 0));
    expect(change?.event.type).toBe('AskReminded');
    expect(change?.notices.map((one) => one.kind)).toEqual(['reminded', 'late']);
  });
  test('nothing happens before its time, or once answered', () => {
    const told = underReview();
    const due = told.row('commercial').schedule[0];
    expect(told.silence('commercial', new Date(new Date(due?.at ?? 0).getTime() - 1))).toBeUndefined();
    told.answer('commercial', 'employee:carmen', 'approve');
    expect(told.silence('commercial', new Date('2028-01-01T00:00:00Z'))).toBeUndefined();
  });
});
