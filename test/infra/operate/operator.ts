import { execFile } from 'node:child_process';

/** What a command said and how it ended. */
export type Said = { code: number; out: string; err: string };

/** Runs a command of infra/operate as npm would, in this environment. */
export const operate = (name: string, args: string[], env: Record<string, string> = {}): Promise<Said> => {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [`infra/operate/${name}.ts`, ...args], { env: { PATH, ...env } }, (fault, out, err) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, out, err }),
    );
  });
};

/** The environment in which a command finds a table. */
export const environmentFor = (url: string, tableName: string): Record<string, string> => ({
  TABLE_NAME: tableName,
  AWS_ENDPOINT_URL_DYNAMODB: url,
  AWS_REGION: 'eu-south-2',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
