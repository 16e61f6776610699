import { expect, test } from 'vitest';
import { only } from './synthesized.ts';

const pool = only('AWS::Cognito::UserPool').Properties;
const client = only('AWS::Cognito::UserPoolClient').Properties;

test('staff are invited, and sign in with a password and a one-time code', () => {
  expect(pool).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    DeletionProtection: 'ACTIVE',
  });
});

test('sign-ins are watched for stolen passwords', () => {
  expect(pool).toMatchObject({ UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } });
});

test('the console signs in with a code and has no secret to lose', () => {
  expect(client).toMatchObject({
    GenerateSecret: false,
    AllowedOAuthFlows: ['code'],
    CallbackURLs: ['https://avales.empresa-de-ejemplo.example/console/callback'],
    PreventUserExistenceErrors: 'ENABLED',
  });
});

test('the sign-in pages are those that can ask for the password again, and have a style to be shown in', () => {
  expect(only('AWS::Cognito::UserPoolDomain').Properties.ManagedLoginVersion).toBe(2);
  expect(only('AWS::Cognito::ManagedLoginBranding').Properties).toMatchObject({ UseCognitoProvidedValues: true });
});

test('the sign-in pages and the group have the names that the configuration and the console use', () => {
  expect(only('AWS::Cognito::UserPoolDomain').Properties.Domain).toBe('empresa-de-ejemplo');
  expect(only('AWS::Cognito::UserPoolGroup').Properties.GroupName).toBe('staff');
});
