import { join } from 'node:path';
import { serveJsonApi } from '../json-api.ts';
import { openExecutions, type Running } from './executions.ts';
import { openJournal } from './journal.ts';
import { operationsOf } from './operations.ts';
import type { Definitions } from './runs.ts';

export type StepFunctionsOptions = {
  folder: string;
  definitions: Definitions;
  dynamodb: Running['dynamodb'];
  now: () => Date;
  port?: number;
  report?: (line: string) => void;
};

export type StepFunctions = { url: string; tick(): Promise<void>; idle(): Promise<void>; close(): Promise<void> };

/** Step Functions on this machine, behind the service's own JSON API; durable by a journal in `folder`. */
export const startStepFunctions = async (options: StepFunctionsOptions): Promise<StepFunctions> => {
  const { folder, port, report = console.error } = options;
  const executions = openExecutions({ ...options, journal: openJournal(join(folder, 'executions.jsonl')) });
  const operations = operationsOf(executions);
  const faultName = 'InternalServerError';
  const api = await serveJsonApi({ target: 'AWSStepFunctions', version: '1.0', operations, faultName, report }, port);
  return {
    url: api.url,
    tick: async () => executions.tick(),
    idle: executions.idle,
    close: async () => {
      executions.close();
      await api.close();
    },
  };
};
