import { Duration, type Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { pascalCase } from './logical-id.ts';

type Watched = { deadLetters: IQueue; functions: Readonly<Record<string, IFunction>> };

/** What somebody must look at: an event that nothing could work on, and functions that fail again and again. */
export const addAlarms = (stack: Stack, { deadLetters, functions }: Watched): void => {
  const waiting = deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) });
  alarm(stack, 'DeadLetters', { metric: waiting, evaluationPeriods: 1 });
  for (const [name, one] of Object.entries(functions)) {
    const metric = one.metricErrors({ period: Duration.minutes(5) });
    alarm(stack, `${pascalCase(name)}Errors`, { metric, evaluationPeriods: 3 });
  }
};

const alarm = (stack: Stack, id: string, { metric, evaluationPeriods }: Threshold): void => {
  new Alarm(stack, `${id}Alarm`, {
    metric,
    evaluationPeriods,
    threshold: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
};

type Threshold = { metric: IMetric; evaluationPeriods: number };
