import { describe, expect, test } from 'vitest';
import { changeOfImplementer } from '../../workflows/change-of-implementer.ts';
import { offered } from '../../workflows/lifecycle/offered.ts';
import { seenBy } from '../../workflows/lifecycle/seen-by.ts';
import { signalOf } from '../../workflows/lifecycle/signal.ts';
import { withdrawFor } from '../../workflows/lifecycle/staff/withdraw-for.ts';
import { upcoming } from '../../workflows/lifecycle/upcoming.ts';
import { withdraw } from '../../workflows/lifecycle/withdraw.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import { directory, ofSchool, undecided, withSchool } from './change-of-implementer.examples.ts';
import { directoryOf, handingOver, heard, judged, offeredTo } from './change-of-implementer.story.ts';
import { now } from './examples.ts';
import { refusalOf, type Story, silent, story } from './lifecycle/story.ts';

const signal = (told: Story, ask: string) => signalOf(told.governed(), told.row(ask));
const next = (told: Story) => upcoming(told.governed(), now, told.directory).map(({ ask }) => ask);

describe('entitlement', () => {
  const unknown = { ...ofSchool, requesterMailbox: 'jefatura@santaana.example' };
  const asked = () => {
    const told = story(unknown, directory, changeOfImplementer);
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('contact');
    return told;
  };
  test('C2: the registered contact confirms, at its registered address, before anyone else is told', () => {
    const told = asked();
    expect(told.row('contact').people.map(({ mailbox }) => mailbox)).toEqual(['direccion@santaana.example']);
    told.answer('contact', 'registeredContact', 'confirm');
    expect(next(told)).toEqual(['hearing']);
  });
  test('C2: not confirmed, it ends, and the implementer has never heard of it', () => {
    const told = asked();
    told.answer('contact', 'registeredContact', 'deny', { reason: 'No trabaja aquí.' });
    expect(told.head.status).toBe('rejected');
    expect(told.told.some(({ to }) => to.id === 'currentImplementer')).toBe(false);
  });
  test('C2: the silence of the contact lapses without blame', () => {
    const told = asked();
    silent(told, 'contact');
    expect(told.head.status).toBe('lapsed');
  });
  test('C2: staff who telephoned say whom they spoke to, and may still judge: they have not decided', () => {
    const told = story(ofSchool, withSchool({ contact: undefined }), changeOfImplementer);
    told.open('mailbox');
    told.answer('mailbox', 'requester', 'mine');
    told.open('telephone');
    expect(() => told.answer('telephone', 'employee:carmen', 'confirm')).toThrow(/Write the reason/);
    told.answer('telephone', 'employee:carmen', 'confirm', {
      reason: 'Secretaría, en el número de la web del centro.',
    });
    told.open('hearing');
    told.answer('hearing', 'currentImplementer', 'accept');
    told.open('judgement');
    expect(told.row('judgement').people.map(({ id }) => id)).toContain('employee:carmen');
  });
});

describe('the hearing', () => {
  test('C6: the implementer is shown everything that may weigh against it, and none of the client’s choices', () => {
    const told = heard();
    const { workflow, current } = seenBy(told.governed(), 'currentImplementer');
    const rows = shown(workflow, current.forms[0]?.values ?? {}, { directory, language: 'es' }).flatMap(
      (section) => section.rows,
    );
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(['argument', 'firstIncidentWhat']));
    expect(rows.map(({ field }) => field)).not.toContain('firstChoice');
    expect(JSON.stringify(current.forms)).not.toContain('costa');
  });
  test('five more days, once, on request', () => {
    const told = heard();
    const before = told.row('hearing').deadline;
    told.answer('hearing', 'currentImplementer', 'moreTime');
    const after = told.row('hearing');
    expect(told.told.at(-1)).toMatchObject({ kind: 'more time', to: { id: 'requester' }, until: after.deadline });
    expect([before < after.deadline, after.status, after.answers]).toEqual([true, 'waiting', []]);
    const { workflow } = told.governed();
    expect(Object.keys(offered(told.governed(), askNamed(workflow, 'hearing'), after))).not.toContain('moreTime');
    expect(told.answer('hearing', 'currentImplementer', 'moreTime')).toBeUndefined();
    told.answer('hearing', 'currentImplementer', 'dispute', { reason: 'No es así.' });
    expect(told.row('hearing').status).toBe('done');
  });
  test('silence does not block, and nothing is taken as said', () => {
    const told = heard();
    silent(told, 'hearing');
    expect([told.row('hearing').status, told.row('hearing').answers, told.head.status]).toEqual(['done', [], 'open']);
    expect([signal(told, 'hearing'), next(told)]).toEqual([{ output: {} }, ['judgement']]);
    expect(told.told.at(-1)).toMatchObject({ kind: 'progress', to: { id: 'requester' }, ask: 'hearing' });
  });
  test('a remedy is for the client to take', () => {
    const told = heard();
    told.answer('hearing', 'currentImplementer', 'remedy', { reason: 'Un técnico fijo desde enero.' });
    expect([signal(told, 'hearing'), next(told)]).toEqual([{ error: 'LeadsTo.remedy' }, ['remedy']]);
    told.open('remedy');
    told.answer('remedy', 'requester', 'take');
    expect(told.head.status).toBe('withdrawn');
    const read = told.told.filter(({ kind }) => kind === 'withdrawn').map(({ to, choice }) => [to.id, choice]);
    expect(read).toEqual([
      ['requester', 'take'],
      ['currentImplementer', 'take'],
    ]);
  });
  test('or to leave: then Commercial judges', () => {
    const told = heard();
    told.answer('hearing', 'currentImplementer', 'remedy', { reason: 'Un técnico fijo desde enero.' });
    told.open('remedy');
    told.answer('remedy', 'requester', 'goOn');
    expect(next(told)).toEqual(['judgement']);
  });
  test('C2: a silent client changes nothing', () => {
    const told = heard();
    told.answer('hearing', 'currentImplementer', 'remedy', { reason: 'Un técnico fijo desde enero.' });
    told.open('remedy');
    silent(told, 'remedy');
    expect(told.head.status).toBe('lapsed');
  });
});

describe('the judgement', () => {
  test('C10: its reasons go to both', () => {
    const told = judged();
    const before = told.told.length;
    told.answer('judgement', 'employee:carmen', 'enoughOther', { reason: 'Falta de encaje.' });
    const read = told.told.slice(before).map(({ to, reason }) => `${to.id}: ${reason}`);
    expect(read).toEqual(
      expect.arrayContaining(['requester: Falta de encaje.', 'currentImplementer: Falta de encaje.']),
    );
  });
  test('C6: lack of service is upheld only where it was claimed', () => {
    const told = judged({ ...ofSchool, groundAttention: undefined, groundOther: 'yes' });
    expect(() => told.answer('judgement', 'employee:carmen', 'enoughService', { reason: 'x' })).toThrow(/Choose one/);
  });
  test('C10: more is needed, twice at most, and the implementer is heard again on what is new', () => {
    const told = judged();
    told.answer('judgement', 'employee:carmen', 'moreNeeded', { reason: '¿Qué día se avisó?' });
    expect(signal(told, 'judgement')).toEqual({ error: 'ChangesRequested' });
    expect(next(told)).toEqual(['more']);
  });
  test('C10: not enough means that nobody is proposed: the client may ask for one review', () => {
    const told = judged();
    told.answer('judgement', 'employee:carmen', 'notEnough', { reason: 'Faltan fechas.' });
    expect([signal(told, 'judgement'), next(told)]).toEqual([{ error: 'LeadsTo.reviewWanted' }, ['reviewWanted']]);
    told.open('reviewWanted');
    told.answer('reviewWanted', 'requester', 'ask', { reason: 'Las fechas están en el anexo.' });
    expect(next(told)).toEqual(['reviewHearing']);
    told.open('reviewHearing');
    told.answer('reviewHearing', 'currentImplementer', 'answer', { reason: 'No hubo tal anexo.' });
    told.open('review');
    expect(told.row('review').people.map(({ id }) => id)).toEqual(['employee:marta', 'employee:mario']);
    told.answer('review', 'employee:marta', 'enoughService', { reason: 'Sí constan.' });
    expect(next(told)).toEqual(['offer']);
  });
  test('C2: without a review it ends there, and so it does by silence', () => {
    const left = judged();
    left.answer('judgement', 'employee:carmen', 'notEnough', { reason: 'Faltan fechas.' });
    left.open('reviewWanted');
    left.answer('reviewWanted', 'requester', 'leave');
    const quiet = judged();
    quiet.answer('judgement', 'employee:carmen', 'notEnough', { reason: 'Faltan fechas.' });
    quiet.open('reviewWanted');
    silent(quiet, 'reviewWanted');
    expect([left.head.status, quiet.head.status]).toEqual(['rejected', 'rejected']);
    expect(signal(quiet, 'reviewWanted')).toEqual({ error: 'Rejected' });
  });
  test('C6: the third client within twelve months is put to management, once', () => {
    const others = ['28000001', '28000002'].map((school, place) => ({
      school,
      request: `R${place}`,
      on: '2026-09-01',
    }));
    const alerts = (findings: Parameters<typeof directoryOf>[0]) => {
      const told = judged(ofSchool, directoryOf(findings));
      const change = told.answer('judgement', 'employee:carmen', 'enoughService', { reason: 'Consta.' });
      const alerted = change?.notices.filter(({ kind }) => kind === 'alert').map(({ to }) => to.id);
      return [change?.directory?.kind, alerted];
    };
    expect(alerts(others)).toEqual(['find', ['employee:marta', 'employee:mario']]);
    expect(alerts(others.slice(1))).toEqual(['find', []]);
    expect(alerts([...others, { school: '28000003', request: 'R3', on: '2026-10-01' }])).toEqual(['find', []]);
    expect(alerts([...others.slice(1), { school: '28000001', request: 'R4', on: '2025-11-01' }])).toEqual(['find', []]);
    expect(alerts([...others.slice(1), { school: '28000002', request: 'R4', on: '2026-10-01' }])).toEqual(['find', []]);
  });
  test('C6: another reason of service is no finding', () => {
    const told = judged();
    expect(told.answer('judgement', 'employee:carmen', 'enoughOther', { reason: 'x' })?.directory).toBeUndefined();
  });
});

describe('the offer', () => {
  test('C2: the client’s own choice is asked, in its order', () => {
    expect(
      offeredTo()
        .row('offer')
        .people.map(({ id }) => id),
    ).toEqual(['implementer:costa']);
  });
  test('the offer never shows the complaint', () => {
    const told = offeredTo();
    const { workflow, current } = seenBy(told.governed(), 'implementer:costa');
    const text = JSON.stringify([current.forms, current.asks.map(({ answers }) => answers), workflow.checks]);
    for (const secret of [ofSchool.argument, ofSchool.firstIncidentWhat, 'averías', 'norte', 'Consta la falta'])
      expect(text, secret).not.toContain(secret);
    expect(workflow.atAGlance?.map((line) => (typeof line === 'string' ? line : line.name))).toEqual([
      'school',
      'territory',
      'licences',
      'start',
    ]);
  });
  test('declined, the next choice is asked, with a time of its own', () => {
    const told = offeredTo();
    told.answer('offer', 'implementer:costa', 'decline');
    expect(told.row('offer').people.map(({ id }) => id)).toEqual(['implementer:costa', 'implementer:sierra']);
    expect(told.row('offer').status).toBe('waiting');
    expect(() => told.answer('offer', 'implementer:costa', 'accept')).toThrow();
  });
  test('C2: silence declines; with the choices exhausted the client chooses again, in a new round', () => {
    const told = offeredTo();
    told.answer('offer', 'implementer:costa', 'decline');
    silent(told, 'offer');
    const over = told.told.filter(({ kind }) => kind === 'passed over').map(({ to }) => to.id);
    expect(over).toEqual(['implementer:sierra']);
    expect([told.row('offer').status, signal(told, 'offer')]).toEqual(['diverted', { error: 'LeadsTo.chooseAgain' }]);
    told.open('chooseAgain');
    expect(told.row('chooseAgain').options?.map(({ name }) => name)).toEqual([]);
    told.answer('chooseAgain', 'requester', 'search');
    expect(signal(told, 'chooseAgain')).toEqual({ error: 'LeadsTo.widen' });
    told.open('widen');
    told.answer('widen', 'employee:carmen', 'found', { reason: 'Ponent vuelve a tener sitio.' });
    expect([told.head.round, next(told)]).toEqual([2, ['chooseAgain']]);
  });
  test('C2: whoever is chosen again is asked in the round that follows', () => {
    const told = offeredTo({ ...ofSchool, secondChoice: undefined });
    told.answer('offer', 'implementer:costa', 'decline');
    told.open('chooseAgain');
    expect(told.row('chooseAgain').options?.map(({ name }) => name)).toEqual(['sierra']);
    told.answer('chooseAgain', 'requester', 'sierra');
    expect([told.head.round, next(told)]).toEqual([2, ['offer']]);
    expect(signalOf(told.governed(), told.row('chooseAgain', 1))).toEqual({
      output: { request: 'ABCDEFGH', round: 2, run: 1, facts: told.head.facts },
    });
    told.open('offer');
    expect(told.row('offer').people.map(({ id }) => id)).toEqual(['implementer:sierra']);
  });
  test('C2: nobody found: the current one goes on, and that is said', () => {
    const told = offeredTo({ ...ofSchool, secondChoice: undefined });
    told.answer('offer', 'implementer:costa', 'decline');
    told.open('chooseAgain');
    told.answer('chooseAgain', 'requester', 'search');
    told.open('widen');
    told.answer('widen', 'employee:carmen', 'nobody', { reason: 'Nadie tiene sitio este curso.' });
    expect(told.head.status).toBe('rejected');
  });
  test('C5: without a choice of its own the client chooses among those proposed, none preselected; silence changes nothing', () => {
    const told = judged(undecided);
    told.answer('judgement', 'employee:carmen', 'enoughOther', { reason: 'Sí.' });
    told.open('choose');
    expect(told.row('choose').options?.map(({ name }) => name)).toEqual(['costa', 'sierra']);
    told.answer('choose', 'requester', 'sierra');
    told.open('offer');
    expect(told.row('offer').people.map(({ id }) => id)).toEqual(['implementer:sierra']);
    const quiet = judged(undecided);
    quiet.answer('judgement', 'employee:carmen', 'enoughOther', { reason: 'Sí.' });
    quiet.open('choose');
    silent(quiet, 'choose');
    expect(quiet.head.status).toBe('lapsed');
  });
  test('C1: accepted, the school is assigned from the date wished, in the same write', () => {
    const change = offeredTo().answer('offer', 'implementer:costa', 'accept');
    const write = {
      kind: 'assign',
      school: '33104384',
      before: 'norte',
      assignment: { implementer: 'costa', from: '2027-01-11', request: 'ABCDEFGH' },
    };
    expect([change?.directory, change?.event.wrote]).toEqual([write, write]);
    expect(change?.notices.map(({ to }) => to.id)).toEqual(expect.arrayContaining(['requester', 'currentImplementer']));
  });
});

test('C2: once the chosen company has accepted, neither the client nor staff for it withdraw: the directory has it', () => {
  const told = handingOver();
  expect(refusalOf(() => withdraw(told.governed(), now, directory))).toBe('BindsAlready');
  const deed = { by: 'staff:marta', reason: 'Lo pide por teléfono.', seen: told.head.version, at: now, salt: 's' };
  expect(refusalOf(() => withdrawFor(told.governed(), deed, directory))).toBe('BindsAlready');
});

test('the client may withdraw until then, and those who declined before hear nothing of it', () => {
  const told = offeredTo();
  told.answer('offer', 'implementer:costa', 'decline');
  const change = told.apply(withdraw(told.governed(), now, directory));
  expect(change?.notices.map(({ to }) => to.id).sort()).toEqual([
    'currentImplementer',
    'employee:carmen',
    'implementer:sierra',
    'requester',
  ]);
});
