import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Closing } from './closing.ts';
import type { DataFolder } from './data-folder.ts';
import type { Cloud } from './template/cloud.ts';

/** What stands in for the services of AWS beside the table. */
export type Services = {
  endpoints: { sfn: string; ses: string; kms: string };
  inboxUrl: string;
  signIn: { issuer: string; clientId: string };
  /** Lets timers see that policy time has moved. */
  tick(): Promise<void>;
  /** Returns when nothing is under way. */
  idle(): Promise<void>;
};

export type ServiceOptions = {
  cloud: Cloud;
  folder: DataFolder;
  client: DynamoDBClient;
  publicUrl: string;
  ports: { inbox: number; signIn: number };
  now(): Date;
  /** Something came back about a mail: the function that listens hears it. */
  invoke(name: string, event: unknown): Promise<unknown>;
};

export const startServices = async (_options: ServiceOptions, _open: Closing): Promise<Services> => ({
  endpoints: { sfn: '', ses: '', kms: '' },
  inboxUrl: '',
  signIn: { issuer: '', clientId: '' },
  tick: async () => undefined,
  idle: async () => undefined,
});
