import * as z from 'zod';
import type { Cloud } from './cloud.ts';

/** The client of the user pool by which the console signs staff in. */
export type SignInClient = { clientId: string; redirectUris: string[]; postLogoutRedirectUris: string[] };

export const signInClientOf = (cloud: Cloud): SignInClient | undefined => {
  const [client] = cloud.of('AWS::Cognito::UserPoolClient', Properties);
  return (
    client && {
      clientId: client.id,
      redirectUris: client.properties.CallbackURLs,
      postLogoutRedirectUris: client.properties.LogoutURLs,
    }
  );
};

const Properties = z.object({
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
});
