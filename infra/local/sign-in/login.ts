import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { bodyWithin } from '../body.ts';
import { loginPage, problemPage } from './pages.ts';
import { type People, personOf } from './people.ts';

export type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Shows the page to sign in, and takes what was filled in. What is out of date begins again from the console. */
export const login = async (provider: Provider, people: People, { request, response }: Exchange): Promise<void> => {
  const page = (status: number, html: string) =>
    void response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(html);
  try {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return page(200, loginPage({ failed: false, email: '' }));
    const body = await bodyWithin(mostBytes, request);
    if (!body) return page(413, problemPage());
    const form = new URLSearchParams(body.toString());
    const email = form.get('email') ?? '';
    const person = await personOf(people, email);
    if (!person || person.password !== form.get('password')) return page(401, loginPage({ failed: true, email }));
    await provider.interactionFinished(request, response, { login: { accountId: person.email }, consent: {} });
  } catch (error) {
    if (!(error instanceof errors.OIDCProviderError)) throw error;
    page(400, problemPage());
  }
};

/** Longer than any address and password. */
const mostBytes = 8 * 1024;
