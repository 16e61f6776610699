import { beforeAll, describe, expect, test } from 'vitest';
import type { Asked } from '../http/event.ts';
import { apiPath, jsonOf } from './api.ts';
import { formPath, textOf, token, typed } from './form.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const languages = ['es', 'en'] as const;
type Bad = Record<string, { asked: Asked; status: number; says: Record<(typeof languages)[number], string> }>;

const json = typed();
const key = { 'idempotency-key': 'key-of-the-caller' };
const api = { path: apiPath, json, headers: key };
const long = 'x'.repeat(33_000);

/** What programs send wrong. */
const toTheApi: Bad = {
  'an unknown workflow': {
    asked: { ...api, path: '/api/requests/none' },
    status: 404,
    says: { es: 'use uno de third-party-agreement', en: 'use one of third-party-agreement' },
  },
  'malformed JSON': {
    asked: { ...api, json: undefined, body: '{"a":', headers: { ...key, 'Content-Type': 'application/json' } },
    status: 400,
    says: { es: 'no es un objeto JSON válido', en: 'not a valid JSON object' },
  },
  'JSON that is no object': {
    asked: { ...api, json: [json] },
    status: 400,
    says: { es: 'no es un objeto JSON válido', en: 'not a valid JSON object' },
  },
  'no body at all': {
    asked: { ...api, json: undefined, method: 'POST', headers: { ...key, 'Content-Type': 'application/json' } },
    status: 400,
    says: { es: 'no es un objeto JSON válido', en: 'not a valid JSON object' },
  },
  'a body over 32 KiB': {
    asked: { ...api, json: { ...json, promoted: long } },
    status: 413,
    says: { es: 'supera los 32 KiB', en: 'over the 32 KiB' },
  },
  'a wrong content type': {
    asked: { ...api, headers: { ...key, 'Content-Type': 'text/plain' } },
    status: 415,
    says: { es: 'envíelo como application/json', en: 'send it as application/json' },
  },
  'no idempotency key': {
    asked: { ...api, headers: {} },
    status: 400,
    says: { es: 'Falta la cabecera Idempotency-Key', en: 'The Idempotency-Key header is missing' },
  },
  'a short idempotency key': {
    asked: { ...api, headers: { 'idempotency-key': 'short' } },
    status: 400,
    says: { es: 'de 8 a 200 caracteres', en: 'of 8 to 200 visible' },
  },
  'a repeated idempotency key': {
    asked: { ...api, headers: { 'idempotency-key': 'first-key,second-key' } },
    status: 400,
    says: { es: 'no es una sola', en: 'is not a single one' },
  },
  'an unknown address': {
    asked: { path: '/api/none' },
    status: 404,
    says: { es: 'Aquí no hay ninguna página', en: 'There is no page here' },
  },
  'an unknown method': {
    asked: { path: '/api/workflows', method: 'DELETE' },
    status: 405,
    says: { es: 'solo admite GET, HEAD', en: 'takes only GET, HEAD' },
  },
};

describe.each(Object.entries(toTheApi))('to the API: %s', (_, { asked, status, says }) => {
  test.each(languages)('is refused in %s', async (language) => {
    const headers = { ...asked.headers, 'Accept-Language': language };
    const refused = await site.ask({ ...asked, headers });
    expect(refused.status).toBe(status);
    expect(jsonOf(refused).detail).toContain(says[language]);
    expect(jsonOf(refused).details).toEqual(expect.objectContaining({ [language]: jsonOf(refused).detail }));
  });
});

/** What browsers, and those who pretend to be one, send wrong. */
const foreign = { es: 'no se ha enviado desde nuestra página', en: 'was not sent from our page' };
const form = typed({ page: 'check', go: 'send', token });
const toTheForm: Bad = {
  'an unknown workflow': {
    asked: { path: '/new/none' },
    status: 404,
    says: { es: 'Aquí no hay ninguna página', en: 'There is no page here' },
  },
  'a body over 32 KiB': {
    asked: { path: formPath, form: { ...form, promoted: long } },
    status: 413,
    says: { es: 'acorte los textos', en: 'shorten the texts' },
  },
  'a wrong content type': {
    asked: { path: formPath, form, headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
    status: 415,
    says: {
      es: 'No nos ha llegado lo que escribió: vuelva a la página anterior y envíelo de nuevo',
      en: 'What you typed has not reached us: go back one page and send it again',
    },
  },
  'no body and no content type': {
    asked: { path: formPath, method: 'POST', headers: { 'Content-Type': '' } },
    status: 415,
    says: { es: 'No nos ha llegado lo que escribió', en: 'What you typed has not reached us' },
  },
  'an empty body': {
    asked: { path: formPath, body: '' },
    status: 422,
    says: { es: 'No nos ha llegado ninguna respuesta', en: 'No answer has reached us' },
  },
  'a body of other fields': {
    asked: { path: formPath, form: { colour: 'red', go: 'on' } },
    status: 422,
    says: { es: 'No nos ha llegado ninguna respuesta', en: 'No answer has reached us' },
  },
  'a form from elsewhere': {
    asked: { path: formPath, form, headers: { Origin: 'https://evil.example' } },
    status: 403,
    says: foreign,
  },
  'a form from nowhere (null)': {
    asked: { path: formPath, form, headers: { Origin: 'null' } },
    status: 403,
    says: foreign,
  },
  'a form without Origin': { asked: { path: formPath, form, headers: { Origin: '' } }, status: 403, says: foreign },
  'an unknown method': {
    asked: { path: formPath, method: 'PUT' },
    status: 405,
    says: { es: 'solo admite GET, HEAD, POST', en: 'takes only GET, HEAD, POST' },
  },
  'an address that is broken': {
    asked: { path: '/new/%E0%A4%A' },
    status: 404,
    says: { es: 'Aquí no hay ninguna página', en: 'There is no page here' },
  },
};

describe.each(Object.entries(toTheForm))('to the form: %s', (_, { asked, status, says }) => {
  test.each(languages)('is a page in the language of the page it came from: %s', async (language) => {
    const path = language === 'en' ? `${asked.path}?lang=en` : asked.path;
    const refused = await site.ask({ ...asked, path });
    expect(refused).toMatchObject({ status, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(refused.document.documentElement.lang).toBe(language);
    expect(textOf(refused)).toContain(says[language]);
  });
});
