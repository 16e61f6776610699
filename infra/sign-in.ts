import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Configuration } from './configuration.ts';
import { keepLogicalId } from './logical-id.ts';

/** What the console needs to know to let staff sign in. */
export type SignIn = { issuer: string; clientId: string };

/** The staff: invited, never self-registered; a password and a one-time code; those of the group `staff` see the console. */
export const addSignIn = (stack: Stack, { domain, signInPrefix }: Configuration): SignIn => {
  const pool = addPool(stack);
  // The older pages know no `prompt`: whoever had signed out would come back in without a password.
  const managedLoginVersion = ManagedLoginVersion.NEWER_MANAGED_LOGIN;
  pool.addDomain('SignInPages', { cognitoDomain: { domainPrefix: signInPrefix }, managedLoginVersion });
  const { userPoolId } = pool;
  const clientId = addClient(pool, domain).userPoolClientId;
  new CfnManagedLoginBranding(stack, 'SignInStyle', { userPoolId, clientId, useCognitoProvidedValues: true });
  return { issuer: pool.userPoolProviderUrl, clientId };
};

const addClient = (pool: UserPool, domain: string): UserPoolClient =>
  pool.addClient('Console', {
    generateSecret: false,
    authFlows: { userSrp: true },
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`https://${domain}/console/callback`],
      logoutUrls: [`https://${domain}/`],
    },
    preventUserExistenceErrors: true,
    idTokenValidity: Duration.minutes(15),
    accessTokenValidity: Duration.minutes(15),
    refreshTokenValidity: Duration.hours(1),
  });

const addPool = (stack: Stack): UserPool => {
  const pool = new UserPool(stack, 'UserPool', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true, mutable: true }, fullname: { mutable: true } },
    passwordPolicy,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { sms: false, otp: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  keepLogicalId(pool, 'UserPool');
  new CfnUserPoolGroup(stack, 'Staff', { userPoolId: pool.userPoolId, groupName: 'staff' });
  return pool;
};

const passwordPolicy = {
  minLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireDigits: true,
  requireSymbols: true,
  tempPasswordValidity: Duration.days(3),
};
