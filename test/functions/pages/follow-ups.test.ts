import { expect, test } from 'vitest';
import { conditionNamed, followUpStyle } from '../../../functions/pages/follow-ups.ts';
import { workflows } from '../../../workflows/register.ts';
import { fieldsOf } from '../../../workflows/vocabulary/workflow.ts';

test('a condition has one name, wherever it stands', () => {
  expect(conditionNamed({ exclusivity: ['imtlazarus', 'other'] })).toBe('exclusivity=imtlazarus|other');
  expect(conditionNamed({ namedClient: ['yes'], clientManager: ['consultant'] })).toBe(
    'namedClient=yes&clientManager=consultant',
  );
});

test('an answer carried from another page counts as one chosen on this', () => {
  const [rule] = followUpStyle(workflows).split('\n');
  expect(rule).toContain('[name=requesterKind][value="implementer"]:is(:checked,[type=hidden])');
});

test('every condition of every workflow has its rule in the sheet, once', () => {
  const rules = followUpStyle(workflows).split('\n');
  const names = workflows.flatMap((workflow) =>
    Object.values(fieldsOf(workflow)).flatMap(({ askedWhen }) => (askedWhen ? [conditionNamed(askedWhen)] : [])),
  );
  expect(rules).toHaveLength(new Set(names).size);
  for (const name of names) expect(rules.filter((rule) => rule.includes(`[data-when="${name}"]`))).toHaveLength(1);
});
