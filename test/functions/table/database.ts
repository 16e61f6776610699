import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Database, startDatabase } from '../../../infra/local/database.ts';

/** DynamoDB Local with a folder of its own, for as long as tests run. */
export const temporaryDatabase = async (): Promise<Pick<Database, 'url' | 'close'>> => {
  const folder = mkdtempSync(join(tmpdir(), 'aval-database-'));
  const database = await startDatabase({ folder, log: join(folder, 'log'), report: console.error });
  const close = async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: database.url, close };
};

/** As vitest's `globalSetup`: one database for all tests of a run, each with tables of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const database = await temporaryDatabase();
  project.provide('dynamodb', database.url);
  return database.close;
};

declare module 'vitest' {
  interface ProvidedContext {
    dynamodb?: string;
  }
}
