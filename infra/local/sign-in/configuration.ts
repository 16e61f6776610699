import { join } from 'node:path';
import { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { keptIn } from './kept.ts';
import { problemPage, signedOutPage, signOutPage } from './pages.ts';
import { accountOf, type People, personOf } from './people.ts';
import { secretsIn } from './secrets.ts';

export type SignInClient = { clientId: string; redirectUris: string[]; postLogoutRedirectUris: string[] };

type Here = { client: SignInClient; people: People; folder: string; port: number };

/** An OpenID Connect provider with one public client, which must bring a PKCE challenge; its pages are our own. */
export const configurationOf = ({ client, people, folder, port }: Here): Configuration => {
  const { jwk, cookie } = secretsIn(join(folder, 'sign-in.json'));
  return {
    ...manners(),
    adapter: keptIn(join(folder, 'sessions.json')),
    clients: [
      {
        client_id: client.clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: client.redirectUris,
        post_logout_redirect_uris: client.postLogoutRedirectUris,
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: [cookie], names: cookieNames(port) },
    findAccount: async (_, id) => {
      const person = await personOf(people, id);
      return person && accountOf(person);
    },
  };
};

/** Browsers share the cookies of all ports of this machine. */
const cookieNames = (port: number) => ({
  session: `aval-${port}-session`,
  interaction: `aval-${port}-interaction`,
  resume: `aval-${port}-resume`,
});

/** Staff are not asked whether the console may know who they are. */
const granted = async ({ oidc }: KoaContextWithOIDC) => {
  const { Grant } = oidc.provider;
  const clientId = oidc.client?.clientId ?? '';
  const before = oidc.session?.grantIdFor(clientId);
  const kept = before ? await Grant.find(before) : undefined;
  if (kept) return kept;
  const grant = new Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
};

/** What does not depend on who is asked, or where. */
const manners = (): Configuration => ({
  pkce: { required: () => true },
  responseTypes: ['code'],
  scopes: ['openid', 'email', 'profile'],
  claims,
  // Cognito hands everything over in the id token.
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false }, rpInitiatedLogout },
  interactions: { url: (_, { uid }) => `/sign-in/${uid}`, policy: policy() },
  loadExistingGrant: granted,
  renderError: (ctx, { error }) => {
    ctx.type = 'html';
    ctx.body = problemPage(error);
  },
  ttl: {
    AuthorizationCode: 60,
    AccessToken: hour,
    IdToken: hour,
    Interaction: hour,
    Session: 8 * hour,
    Grant: 8 * hour,
  },
});

const hour = 3_600;

/** Cognito names the groups whatever the scope. */
const claims = {
  openid: ['sub', 'cognito:username', 'cognito:groups'],
  email: ['email', 'email_verified'],
  profile: ['name'],
};

const rpInitiatedLogout: NonNullable<Configuration['features']>['rpInitiatedLogout'] = {
  logoutSource: (ctx, form) => {
    ctx.body = signOutPage(form);
  },
  postLogoutSuccessSource: (ctx) => {
    ctx.body = signedOutPage();
  },
};

/** The provider's own policy takes any session for somebody's, also when that person has left. */
const policy = () => {
  const { Check, base } = interactionPolicy;
  const left = ({ oidc }: KoaContextWithOIDC) => oidc.session?.accountId !== undefined && oidc.account === undefined;
  const prompts = base();
  prompts.get('login')?.checks.add(new Check('left', 'The account no longer exists', 'login_required', left));
  return prompts;
};
