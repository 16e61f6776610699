import { Duration, type Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';

/** Where events end that a function could not work on. The rows behind them stay, and the clock brings those back. */
export const addDeadLetters = (stack: Stack): Queue =>
  new Queue(stack, 'DeadLetters', { enforceSSL: true, retentionPeriod: Duration.days(14) });
