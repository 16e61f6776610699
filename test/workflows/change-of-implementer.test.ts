import { describe, expect, test } from 'vitest';
import { compile } from '../../infra/compiler/compile.ts';
import { straightPath } from '../../infra/compiler/straight-path.ts';
import { changeOfImplementer as workflow } from '../../workflows/change-of-implementer.ts';
import { readForm } from '../../workflows/vocabulary/form.ts';
import { askNamed, asksOf } from '../../workflows/vocabulary/workflow.ts';
import { directory, ofSchool, undecided, withSchool } from './change-of-implementer.examples.ts';

const today = '2026-11-25';
const problemsOf = (more: object, known = directory) =>
  readForm(workflow, { ...ofSchool, ...more }, { directory: known, today }).problems.map(
    ({ field, code, clause }) => `${field}: ${code}${clause ? ` (${clause})` : ''}`,
  );

describe('the form', () => {
  test('C10: reasons of service, argued and dated, are accepted', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf(undecided)).toEqual([]);
  });
  test.each([
    [
      'C2: a school that is not in the directory',
      { schoolCode: '33999999' },
      'schoolCode: school of the directory (C2)',
    ],
    [
      'C2: an address of an implementer',
      { requesterMailbox: 'contacto@costa.example' },
      'requesterMailbox: whoever asks speaks for the school (C2)',
    ],
    [
      'C2: an address in a mail domain of an implementer',
      { requesterMailbox: 'otra@norte.example' },
      'requesterMailbox: whoever asks speaks for the school (C2)',
    ],
    ['C10: no ground at all', { groundAttention: undefined }, 'groundPreparation: a ground of service (C10)'],
    [
      'C10: an incident to come',
      { firstIncidentOn: '2026-12-01', firstIncidentTold: 'no' },
      'firstIncidentOn: first incident has happened (C10)',
    ],
    [
      'C10: told before it happened',
      { firstIncidentToldOn: '2026-10-04' },
      'firstIncidentOn: first incident has happened (C10)',
    ],
    ['C10: a contract that is over', { contractEnd: '2026-06-30' }, 'contractEnd: contract not over (C10)'],
    ['C10: a date that has passed', { dateWished: '2026-11-24' }, 'dateWished: date to come (C10)'],
    ['C10: the current one chosen again', { firstChoice: 'norte' }, 'firstChoice: others chosen (C10)'],
    ['C10: the same company twice', { secondChoice: 'costa' }, 'secondChoice: others chosen (C10)'],
    ['C1: one without certification', { firstChoice: 'antigua' }, 'firstChoice: chosen ones certified (C1)'],
    ['C1: a third one without certification', { thirdChoice: 'antigua' }, 'thirdChoice: chosen ones certified (C1)'],
    ['C10: a second choice and no first', { firstChoice: undefined }, 'firstChoice: others chosen (C10)'],
    [
      'C1: a current one that lost its certification',
      { currentImplementer: 'antigua' },
      'currentImplementer: current implementer certified (C1)',
    ],
    [
      'C10: another current one than the directory has',
      { currentImplementer: 'gijon' },
      'currentImplementer: served by the current implementer (C10)',
    ],
  ])('%s is refused, with its clause', (_, more, problem) => {
    expect(problemsOf(more)).toContain(problem);
  });
  test('a school code is read with spaces, and refused without a province', () => {
    expect(problemsOf({ schoolCode: ' 33 104 384 ' })).toEqual([]);
    expect(problemsOf({ schoolCode: '99104384' })).toEqual(['schoolCode: school code']);
    expect(problemsOf({ schoolCode: '3310438' })).toEqual(['schoolCode: school code']);
  });
});

describe('who is asked', () => {
  test('C2: from the registered address nobody else has to speak for the school', () => {
    expect(asksOf(workflow, ofSchool, directory)).toEqual([
      'mailbox',
      'hearing',
      'judgement',
      'offer',
      'handover',
      'handedOver',
    ]);
  });
  test('C2: from another address its registered contact confirms first', () => {
    const other = { ...ofSchool, requesterMailbox: 'jefatura@santaana.example' };
    expect(asksOf(workflow, other, directory).slice(0, 2)).toEqual(['mailbox', 'contact']);
  });
  test('C2: without a registered contact staff telephone', () => {
    expect(asksOf(workflow, ofSchool, withSchool({ contact: undefined })).slice(0, 2)).toEqual([
      'mailbox',
      'telephone',
    ]);
  });
  test('C2: without a choice of its own the school chooses among those proposed', () => {
    expect(asksOf(workflow, undecided, directory)).toContain('choose');
  });
});

test('C5: whoever is proposed is certified, not the current one nor linked to it, the nearest in the territory first, with its reason', () => {
  const offered = workflow.options?.(undecided, { request: 'X', directory, said: [], today }) ?? [];
  expect(offered.map(({ name }) => name)).toEqual(['costa', 'sierra']);
  expect(offered[0]?.reason.en).toContain('serves Asturias');
});

test('C6: of a finding only those three grounds are made that were claimed', () => {
  const offeredIf = askNamed(workflow, 'judgement').answers?.enoughService?.offeredIf;
  expect([offeredIf?.(ofSchool), offeredIf?.({ ...ofSchool, groundAttention: undefined, groundOther: 'yes' })]).toEqual(
    [true, false],
  );
});

test('whoever speaks for the school is asked in one way at most', () => {
  for (const known of [directory, withSchool({ contact: undefined }), withSchool({ code: '33104385' })])
    for (const requesterMailbox of [ofSchool.requesterMailbox, 'jefatura@santaana.example']) {
      const { needsContact, needsTelephone } = workflow.facts({ ...ofSchool, requesterMailbox }, known);
      expect(needsContact && needsTelephone).toBe(false);
    }
});

test('the straight path enters no more states than it has asks and three', () => {
  for (const values of [ofSchool, undecided]) {
    const facts = workflow.facts(values, directory);
    const asks = asksOf(workflow, values, directory);
    expect(straightPath(compile(workflow), facts).length).toBeLessThanOrEqual(asks.length + 3);
  }
});
