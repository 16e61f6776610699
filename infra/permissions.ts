import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IndexName } from './table.ts';

/** Lets a function do exactly this, to exactly these. */
export const allow = (who: IGrantable, actions: string[], ...resources: string[]): void => {
  who.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
};

/** The ledger: its transactions need the permission for each write in them. Nothing deletes or scans. */
export const allowLedger = (who: IGrantable, table: TableV2): void =>
  allow(
    who,
    ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
    table.tableArn,
  );

export const allowIndex = (who: IGrantable, table: TableV2, index: IndexName): void =>
  allow(who, ['dynamodb:Query'], `${table.tableArn}/index/${index}`);
