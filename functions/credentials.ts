import { fromEnv } from '@aws-sdk/credential-provider-env';

/** A function finds its credentials in its environment: nothing else is read or asked for them. */
export const credentials = fromEnv();
