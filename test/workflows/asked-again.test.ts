import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../functions/mail/compose.ts';
import type { Directory } from '../../workflows/directory.ts';
import { integrationContract } from '../../workflows/integration-contract.ts';
import { edit } from '../../workflows/lifecycle/edit.ts';
import { fixedFields } from '../../workflows/lifecycle/fixed-fields.ts';
import { needed, pathOf } from '../../workflows/lifecycle/path.ts';
import { valuesBefore } from '../../workflows/lifecycle/versions.ts';
import { thirdPartyAgreement } from '../../workflows/third-party-agreement.ts';
import { asksIn } from '../../workflows/vocabulary/asks.ts';
import type { Values } from '../../workflows/vocabulary/fields.ts';
import { fieldsOf, type Workflow } from '../../workflows/vocabulary/workflow.ts';
import { byTwo, campus, directory as ofContracts, withoutData } from './contract-examples.ts';
import { approved, atText, underReview as contractUnderReview } from './contract-story.ts';
import { directory, now, ofImplementer, plain, publisher } from './examples.ts';
import { type Story, underReview } from './lifecycle/story.ts';

/** The form sent again by the requester, who was asked for changes. */
const sentAgain = (told: Story, values: Values): Story => {
  told.open('changes');
  const given = { round: told.head.round, person: 'requester', values, at: now, salt: 's' };
  told.apply(edit(told.governed(), given, told.directory));
  return told;
};
const nextIn = (told: Story): string[] => pathOf(told.governed()).open.map(({ name }) => name);

/** Something else that the form would take, or nearly. */
const other = (value: string | undefined): string => {
  if (value === undefined || value === '') return 'nuevo';
  if (value === 'yes' || value === 'no') return value === 'yes' ? 'no' : 'yes';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.replace(/\d\d$/, value.endsWith('01') ? '02' : '01');
  if (/^\d+$/.test(value)) return String(Number(value) + 1);
  return value.includes('@') ? `x${value}` : `${value} más`;
};

/** Any of the fields that changes may touch, with other values; only an implementer of the directory could take the place of another. */
const changesTo = (
  told: Story,
  values: Values,
  workflow: Workflow,
): fc.Arbitrary<{ changed: string[]; after: Values }> => {
  const { mailbox, otherParty = [] } = fixedFields(told.governed(), told.directory);
  const free = Object.keys(fieldsOf(workflow)).filter(
    (name) => ![mailbox, 'implementer', ...otherParty].includes(name),
  );
  return fc.subarray(free, { maxLength: 4 }).map((changed) => ({
    changed,
    after: { ...values, ...Object.fromEntries(changed.map((name) => [name, other(values[name])])) },
  }));
};

/** The asks of a stage that these changes concern, among those that the request needs now. */
const concerned = (told: Story, stage: string, changed: readonly string[]): string[] => {
  const { workflow, current } = told.governed();
  return workflow.stages
    .filter(({ name }) => name === stage)
    .flatMap(asksIn)
    .filter((ask) => needed(current, ask))
    .filter(({ dependsOn }) => dependsOn?.some((field) => changed.includes(field)) ?? true)
    .map(({ name }) => name);
};

/** Those that were not put before because no fact asked for them are put whatever changed. */
const concernedOrNew = (
  told: Story,
  stage: string,
  { changed, before }: { changed: readonly string[]; before: readonly string[] },
) => {
  const { workflow, current } = told.governed();
  const fresh = workflow.stages
    .filter(({ name }) => name === stage)
    .flatMap(asksIn)
    .filter((ask) => needed(current, ask) && !before.includes(ask.name))
    .map(({ name }) => name);
  return [...new Set([...concerned(told, stage, changed), ...fresh])].sort();
};

/** An agreement about a client, with somebody who leads the opportunity. */
const led = {
  ...publisher,
  namedClient: 'yes',
  clientName: 'Colegio Las Encinas',
  opportunityLeader: 'Bruno Gil',
  clientManager: 'implementer',
  answersForProposal: 'implementer',
} as const;

describe('a third-party agreement', () => {
  /** Legal has approved where it was asked, and commercial wants changes. */
  const wanting = (values: Values, who: Directory = directory): Story => {
    const told = underReview(values, who);
    if (told.head.facts.needsLegal) told.answer('legal', 'employee:luis', 'approve');
    told.answer('commercial', 'employee:carmen', 'changes', { reason: 'Ajuste' });
    return told;
  };
  test.each([
    ['with legal', publisher],
    ['of an implementer', ofImplementer],
    ['without legal', plain],
  ])('%s: the other party and commercial always, legal only when what it judges has changed', (_, values) => {
    fc.assert(
      fc.property(changesTo(wanting(values), values, thirdPartyAgreement), ({ changed, after }) => {
        const told = wanting(values);
        const before = told.head.facts.needsLegal ? ['commercial', 'legal'] : ['commercial'];
        sentAgain(told, after);
        expect(nextIn(told)).toEqual(['terms']);
        told.open('terms');
        told.answer('terms', 'otherParty', 'accept');
        expect(nextIn(told).sort()).toEqual(concernedOrNew(told, 'review', { changed, before }));
      }),
      { numRuns: 60 },
    );
  });
  test('whoever has an interest in what it says now is asked no longer, though nothing that they judge has changed', () => {
    const told = sentAgain(wanting(led), { ...led, opportunityLeader: 'Luis Prado' });
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    expect(nextIn(told).sort()).toEqual(['commercial', 'legal']);
    told.open('legal');
    expect(told.row('legal').people.map(({ id }) => id)).not.toContain('employee:luis');
    expect(told.row('legal').leftOut).toContainEqual({ ask: 'legal', person: 'employee:luis', why: 'named' });
  });
  test('that had no money before is put to legal once it has', () => {
    const told = sentAgain(wanting(plain), publisher);
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    expect(nextIn(told).sort()).toEqual(['commercial', 'legal']);
  });
  test('whoever is not asked again is sent nothing, and those who are read the difference', () => {
    const told = wanting(led);
    const before = told.told.length;
    sentAgain(told, { ...led, opportunityLeader: 'Iria Lago' });
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    told.open('commercial');
    told.open('legal');
    const since = told.told.slice(before);
    expect(since.filter(({ to }) => to.id === 'employee:luis')).toEqual([]);
    for (const person of ['otherParty', 'employee:carmen']) {
      const notice = since.findLast(({ to, kind }) => to.id === person && kind === 'asked');
      const mail = notice && JSON.stringify(compose(notice, { ...told.governed(), directory }).blocks);
      expect(mail).toContain('Iria Lago');
      expect(mail).toContain(led.opportunityLeader);
    }
    expect(valuesBefore(told.governed().current, 'commercial')?.opportunityLeader).toBe(led.opportunityLeader);
  });
  test('asked in a later round, legal reads all that changed since the version that it approved', () => {
    const told = sentAgain(wanting(led), { ...led, opportunityLeader: 'Iria Lago' });
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    told.open('commercial');
    told.answer('commercial', 'employee:carmen', 'changes', { reason: 'Otro ajuste' });
    sentAgain(told, { ...led, opportunityLeader: 'Iria Lago', lastDay: '2027-12-31' });
    told.open('terms');
    told.answer('terms', 'otherParty', 'accept');
    told.open('legal');
    expect(valuesBefore(told.governed().current, 'legal')?.opportunityLeader).toBe(led.opportunityLeader);
    const notice = told.told.findLast(({ to }) => to.id === 'employee:luis');
    const mail = notice && JSON.stringify(compose(notice, { ...told.governed(), directory }).blocks);
    expect(mail).toContain('Iria Lago');
  });
});

describe('an integration contract', () => {
  const wanting = (values: Values): Story => {
    const told = atText(approved(contractUnderReview(values)));
    told.answer('text', 'requester', 'changes', { reason: 'Ajuste' });
    return told;
  };
  test.each([
    ['with personal data', campus],
    ['signed by two', byTwo],
    ['without personal data', withoutData],
  ])('%s: technical, legal and data protection, each when what it judges has changed', (_, values) => {
    fc.assert(
      fc.property(changesTo(wanting(values), values, integrationContract), ({ changed, after }) => {
        const told = wanting(values);
        const before = ['technical', 'legal', ...(told.head.facts.personalData ? ['dataProtection'] : [])];
        sentAgain(told, after);
        const again = concernedOrNew(told, 'review', { changed, before });
        expect(nextIn(told).sort()).toEqual(again.length > 0 ? again : ['draw']);
      }),
      { numRuns: 60 },
    );
  });
  test('that passes no data before is put to the data protection officer once it does', () => {
    expect(nextIn(sentAgain(wanting(withoutData), campus))).toContain('dataProtection');
  });
  test('whoever is not asked again is sent nothing', () => {
    const told = wanting(campus);
    const before = told.told.length;
    sentAgain(told, { ...campus, firstSignerPosition: 'Administrador' });
    expect(nextIn(told)).toEqual(['legal']);
    for (const one of ['technical', 'legal', 'dataProtection']) told.open(one);
    const asked = told.told.slice(before).filter(({ to }) => to.id.startsWith('employee:'));
    expect(asked.map(({ kind, to }) => [kind, to.id])).toEqual([['asked', 'employee:luis']]);
    const mail = asked[0] && JSON.stringify(compose(asked[0], { ...told.governed(), directory: ofContracts }).blocks);
    expect(mail).toContain('Administrador único');
  });
});
