import type { Account } from 'oidc-provider';
import { sameMailbox } from '../../../workflows/mailbox.ts';

/** Somebody who may sign in here, with a password that is printed at the start. */
export type SignInPerson = { email: string; name: string; password: string; groups: string[] };

/** Who may sign in, asked anew each time: who has left cannot. */
export type People = () => Promise<SignInPerson[]>;

export const personOf = async (people: People, email: string): Promise<SignInPerson | undefined> =>
  (await people()).find((one) => sameMailbox(one.email, email));

/** What Cognito says of a person in an id token: groups as a list, and none at all where there are no groups. */
export const accountOf = ({ email, name, groups }: SignInPerson): Account => ({
  accountId: email,
  claims: () => ({
    sub: email,
    email,
    email_verified: true,
    name,
    'cognito:username': email,
    'cognito:groups': groups.length > 0 ? groups : undefined,
  }),
});
