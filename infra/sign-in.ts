import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Configuration } from './configuration.ts';
import { keepLogicalId } from './logical-id.ts';

/** What the console needs to know to let staff sign in. */
export type SignIn = { issuer: string; clientId: string };

/** The staff: invited, never self-registered; a password and a one-time code; those of the group `staff` see the console. */
export const addSignIn = (stack: Stack, { domain, signInPrefix }: Configuration): SignIn => {
  const pool = addPool(stack);
  pool.addDomain('SignInPages', { cognitoDomain: { domainPrefix: signInPrefix } });
  const client = pool.addClient('Console', {
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
  return { issuer: pool.userPoolProviderUrl, clientId: client.userPoolClientId };
};

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
