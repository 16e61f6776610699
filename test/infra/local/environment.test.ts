import { expect, test } from 'vitest';
import { functionEnvironment } from '../../../infra/local/environment.ts';

const local = {
  publicUrl: 'http://localhost:3000',
  documents: 'file:///data/documents/',
  signIn: { issuer: 'http://localhost:3002', clientId: 'console' },
  endpoints: { dynamodb: 'http://d', sfn: 'http://s', ses: 'http://m', kms: 'http://k' },
};
const console = {
  name: 'Console',
  memoryMegabytes: 256,
  environment: {
    TABLE_NAME: 'Table',
    WORKING_HOURS: 'on',
    PUBLIC_URL: 'https://aval.example',
    SIGN_IN_ISSUER: 'https://cognito.example',
    SIGN_IN_CLIENT_ID: 'ConsoleClient',
    SIGN_IN_DOMAIN: 'https://hosted.example',
  },
};

test('what the template says holds, but for what differs on this machine', () => {
  expect(functionEnvironment(console, local)).toMatchObject({
    TABLE_NAME: 'Table',
    PUBLIC_URL: 'http://localhost:3000',
    SIGN_IN_ISSUER: 'http://localhost:3002',
    SIGN_IN_CLIENT_ID: 'console',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://d',
    AWS_ENDPOINT_URL_SFN: 'http://s',
    AWS_ENDPOINT_URL_SES: 'http://m',
    AWS_ENDPOINT_URL_KMS: 'http://k',
    AWS_REGION: 'eu-south-2',
    AWS_LAMBDA_FUNCTION_NAME: 'Console',
  });
});

test('a function is told nothing that the template does not tell it', () => {
  const clock = { ...console, environment: { TABLE_NAME: 'Table' } };
  const environment = functionEnvironment(clock, local);
  expect(environment).not.toHaveProperty('PUBLIC_URL');
  expect(environment).not.toHaveProperty('SIGN_IN_ISSUER');
});

test('here people work around the clock, unless office hours are asked for', () => {
  expect(functionEnvironment(console, local).WORKING_HOURS).toBe('off');
  expect(functionEnvironment(console, { ...local, officeHours: true }).WORKING_HOURS).toBe('on');
});

test('the hosted sign-in pages of AWS are not here', () => {
  expect(functionEnvironment(console, local)).not.toHaveProperty('SIGN_IN_DOMAIN');
});
