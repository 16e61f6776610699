import { region } from './template/names.ts';

/** Where the services of this machine listen. */
export type Endpoints = { dynamodb: string; sfn: string; ses: string; kms: string };

/** What differs from AWS for whoever uses an SDK client, in this one place. */
export const clientEnvironment = ({ dynamodb, sfn, ses, kms }: Endpoints): Record<string, string> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_SFN: sfn,
  AWS_ENDPOINT_URL_SES: ses,
  AWS_ENDPOINT_URL_KMS: kms,
});

type Local = {
  publicUrl: string;
  documents: string;
  signIn: { issuer: string; clientId: string };
  endpoints: Endpoints;
  officeHours?: boolean;
};

/** A function's environment here: the template's, with what differs on this machine. */
export const functionEnvironment = (
  code: { name: string; memoryMegabytes: number; environment: Record<string, string> },
  { publicUrl, documents, signIn, endpoints, officeHours = false }: Local,
): Record<string, string> => {
  const local = {
    PUBLIC_URL: publicUrl,
    DOCUMENTS_URL: documents,
    SIGN_IN_ISSUER: signIn.issuer,
    SIGN_IN_CLIENT_ID: signIn.clientId,
    WORKING_HOURS: officeHours ? 'on' : 'off',
  };
  const replaced = Object.entries(local).filter(([name]) => name in code.environment);
  // The hosted pages of Cognito are not here.
  const { SIGN_IN_DOMAIN: _, ...given } = code.environment;
  return {
    ...runtimeEnvironment(code),
    ...given,
    ...Object.fromEntries(replaced),
    ...clientEnvironment(endpoints),
  };
};

const runtimeEnvironment = ({ name, memoryMegabytes }: { name: string; memoryMegabytes: number }) => ({
  PATH: process.env.PATH ?? '',
  TZ: 'UTC',
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
});
