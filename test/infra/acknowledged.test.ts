import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { exampleApp } from './synthesized.ts';

const app = exampleApp();

const acknowledged = app.node
  .findAll()
  .flatMap(({ node }) => node.metadata)
  .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
  .flatMap(({ data }) => Object.entries(data as Record<string, string>));

test('cdk-nag finds nothing that is not acknowledged', () => {
  expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
});

test('two classes of findings are acknowledged: what AWS cannot scope, and public routes', () => {
  const classes = new Set(acknowledged.map(([id]) => /AwsSolutions-\w+/.exec(id)?.[0]));
  expect([...classes].sort()).toEqual(['AwsSolutions-APIG4', 'AwsSolutions-IAM5']);
});

test('each acknowledgment names one finding and says why', () => {
  for (const [id, reason] of acknowledged) {
    expect(id).toMatch(/APIG4$|IAM5\[Resource::.*\*\]$/);
    expect(reason.split(' ').length).toBeGreaterThan(5);
  }
});
