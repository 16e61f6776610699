import { beforeEach, expect, test } from 'vitest';
import { type Ceremony, does, openCeremony, signingLink } from '../web/ceremony.ts';
import { type Answer, type Browser, openConsole, staffOf } from './console.ts';
import { plain } from './looking.ts';

const page = '/console/requests/ABCDEFGH';
const about = new URLSearchParams({ ask: 'sign', round: '1', person: 'firstSigner' });
const question = '¿Cuándo empieza el preaviso?';

let ceremony: Ceremony;
let browser: Browser;

/** Whoever must sign has a question, and staff look at the same request. */
beforeEach(async () => {
  ceremony = await openCeremony();
  const path = await signingLink(ceremony);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  await does(ceremony, path, { deed: 'question', question });
  const { ledger, directory } = ceremony.site.ports;
  browser = await staffOf(await openConsole({ ledger, directory }));
});

const send = (seen: Answer, typed: Record<string, string>): Promise<Answer> => {
  const form = seen.document.querySelector('main form[action*="/requests/"]');
  const hidden = [...(form?.querySelectorAll('input[type=hidden]') ?? [])].map((one) => [
    one.getAttribute('name') ?? '',
    one.getAttribute('value') ?? '',
  ]);
  return browser.ask({
    path: form?.getAttribute('action') ?? '',
    method: 'POST',
    form: { ...Object.fromEntries(hidden), ...typed },
  });
};
const deeds = async () =>
  [...(await browser.ask(page)).document.querySelectorAll('.deeds a')].map((one) => plain(one.textContent));

test('it is answered from the request, on a page that shows it and says what follows', async () => {
  expect(await deeds()).toContain('Responder a la pregunta de Raquel Ibáñez');
  const seen = await browser.ask(`${page}/answer?${about}`);
  expect(seen.document.querySelector('blockquote')?.textContent).toBe(question);
  expect(seen.text).toContain('Su respuesta le llega a Raquel Ibáñez por correo, a firstsigner@aulamovil.example');
  expect(seen.text).toContain('Su firma sigue pendiente, el plazo no cambia');
  const sent = await send(seen, { answer: 'El día en que llega el aviso.' });
  expect([sent.status, sent.headers.location]).toEqual([303, `${page}?done=answer`]);
  const request = await browser.ask(`${page}?done=answer`);
  expect(request.text).toContain('Pregunta respondida: la respuesta sale hacia quien la hizo.');
  expect(request.text).toMatch(
    /Marta Sanz \(equipo de IMTCloud\) respondió a la pregunta de Raquel Ibáñez[^.]*\.\s*Respuesta: El día en que llega/,
  );
  expect(await deeds()).not.toContain('Responder a la pregunta de Raquel Ibáñez');
});

test('whoever asked reads their question and the answer, with the way back, and no name of staff', async () => {
  await send(await browser.ask(`${page}/answer?${about}`), { answer: 'El día en que llega el aviso.' });
  const mails = await ceremony.site.ports.ledger.messages('ABCDEFGH');
  const mail = mails.find(({ kind }) => kind === 'question answered');
  expect(mail).toMatchObject({
    to: { mailbox: 'firstsigner@aulamovil.example' },
    link: { purpose: 'ask', ask: 'sign' },
  });
  const quotes = mail?.content.blocks.filter(({ kind }) => kind === 'quote');
  expect(quotes?.slice(0, 2)).toEqual([
    { kind: 'quote', by: 'Lo que preguntó', text: question },
    { kind: 'quote', by: 'La respuesta de IMTCloud', text: 'El día en que llega el aviso.' },
  ]);
  expect(JSON.stringify(quotes)).not.toContain('Marta');
});

test('an answer that is missing or too long is said, and what was typed is kept', async () => {
  const seen = await browser.ask(`${page}/answer?${about}`);
  const none = await send(seen, { answer: ' ' });
  expect([none.status, none.document.querySelector('#answer-mistake')?.textContent]).toEqual([
    422,
    'Escriba la respuesta: es lo que recibe quien preguntó',
  ]);
  const long = await send(seen, { answer: 'x'.repeat(2_001) });
  expect([long.status, long.document.querySelector('#answer')?.textContent?.length]).toEqual([422, 2_001]);
  expect(await deeds()).toContain('Responder a la pregunta de Raquel Ibáñez');
});
