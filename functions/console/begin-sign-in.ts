import type { Response } from '../http/handler.ts';
import { seeOther } from '../http/response.ts';
import type { ConsolePorts } from './ports.ts';
import { keep } from './session.ts';

/** Sends the browser to the identity provider. Where it comes back to afterwards is kept here, never in an address. */
export const beginSignIn = async (ports: ConsolePorts, back: string): Promise<Response> => {
  const { url, kept } = await ports.signIn.begin(callbackOf(ports));
  return seeOther(url, [await keep(ports, 'signIn', { ...kept, back })]);
};

export const callbackOf = ({ publicUrl }: ConsolePorts): string => `${publicUrl}/console/callback`;
