import { beforeEach, describe, expect, test } from 'vitest';
import { verifyTrail } from '../../../functions/ledger/verify-trail.ts';
import { governed } from '../../../workflows/governed.ts';
import { declineAsk } from '../../../workflows/lifecycle/aside.ts';
import { erased } from '../../../workflows/lifecycle/erased.ts';
import { directory, now } from '../../workflows/examples.ts';
import { type Answer, type Browser, type Console, openBrowser, openConsole, signIn, staffOf } from './console.ts';
import { plain } from './looking.ts';
import { mario } from './provider.ts';
import { answered, put, submitted, underReview } from './requests.ts';

const page = '/console/requests/ABCDEFGH';
const terms = { ask: 'terms', round: '1', person: 'otherParty' };
const right = 'direccion@aulasdelnorte.example';
const corrected = { mailbox: right, again: right, reason: 'Lo confirmaron por teléfono.' };

let console: Console;
let browser: Browser;

/** The other party has been asked to confirm the terms. */
beforeEach(async () => {
  console = await openConsole();
  await submitted(console);
  await put(console, 'mailbox');
  await answered(console, { ask: 'mailbox', person: 'requester', choice: 'mine' });
  await put(console, 'terms');
  browser = await staffOf(console);
});

const open = (deed: string, about: Record<string, string> = {}) =>
  browser.ask(`${page}/${deed}?${new URLSearchParams(about)}`);

/** Fills in the form of the page and sends it, as it stands. */
const send = (seen: Answer, typed: Record<string, string>, who = browser): Promise<Answer> => {
  const form = seen.document.querySelector('main form[action*="/requests/"]');
  const hidden = [...(form?.querySelectorAll('input[type=hidden]') ?? [])].map((one) => [
    one.getAttribute('name') ?? '',
    one.getAttribute('value') ?? '',
  ]);
  const path = form?.getAttribute('action') ?? '';
  return who.ask({ path, method: 'POST', form: { ...Object.fromEntries(hidden), ...typed } });
};

const last = async () => (await console.memory.ledger.trail('ABCDEFGH')).at(-1);
const mails = async () =>
  (await console.memory.ledger.messages('ABCDEFGH')).map(({ to, kind }) => `${kind} ${to.mailbox}`);
const offered = ({ document }: Answer) =>
  [...document.querySelectorAll('.deeds a')].map((one) => plain(one.textContent));
const mistakes = ({ document }: Answer) =>
  [...document.querySelectorAll('.summary a')].map((one) => plain(one.textContent));

test('the page of a request offers what can be done as it stands, and nothing once it is over', async () => {
  expect(offered(await browser.ask(page))).toEqual([
    'Corregir la dirección de Nuria Vega',
    'Enviar de nuevo a Nuria Vega',
    'Recordar ahora: La otra parte confirma las condiciones',
    'Ampliar el plazo: La otra parte confirma las condiciones',
    'Retirar a petición de quien la presentó',
  ]);
  await answered(console, { ask: 'terms', person: 'otherParty', choice: 'decline', reason: 'No.' });
  expect(offered(await browser.ask(page))).toEqual([]);
});

test('before an address is corrected its page says what follows, and that the directory keeps its own', async () => {
  const { text } = await open('address', terms);
  expect(text).toContain('los que se enviaron a nuria@aulasdelnorte.example dejan de valer');
  expect(text).toContain('La dirección de ahora viene del directorio, y allí no cambia');
  expect(text).toContain('Queda en el registro de la solicitud con su nombre y el motivo.');
});

test('corrected, the other party is written to there, and the request says who did it and why', async () => {
  const sent = await send(await open('address', terms), corrected);
  expect([sent.status, sent.headers.location]).toEqual([303, `${page}?done=address`]);
  expect((await mails()).at(-1)).toBe(`asked ${right}`);
  const seen = await browser.ask(`${page}?done=address`);
  expect(seen.text).toContain('Dirección corregida: hemos escrito a la nueva, con otro enlace.');
  expect(seen.text).toMatch(
    /Marta Sanz \(equipo de IMTCloud\) corrigió la dirección de Nuria Vega \(la otra parte\), y le volvimos a escribir\.\s*Motivo: Lo confirmaron por teléfono\./,
  );
});

describe('whoever says that they are not the right person', () => {
  const olga = { ...corrected, name: 'Olga Ríos' };
  const declined = () =>
    console.memory.ledger.record('ABCDEFGH', (current, known) =>
      declineAsk(governed(current), { ...terms, round: 1, remark: 'No soy yo.', at: now, salt: 's' }, known),
    );

  test('gives way to another, by name: the former stays as they were, and the request says it', async () => {
    await declined();
    expect(offered(await browser.ask(page))).toContain('Escribir a otra persona en el lugar de Nuria Vega');
    expect(offered(await browser.ask(page))).not.toContain('Corregir la dirección de Nuria Vega');
    const sent = await send(await open('replace', terms), olga);
    expect([sent.status, sent.headers.location]).toEqual([303, `${page}?done=replace`]);
    expect((await mails()).at(-1)).toBe(`asked ${right}`);
    const seen = await browser.ask(`${page}?done=replace`);
    expect(seen.text).toContain(
      'Marta Sanz (equipo de IMTCloud) cambió la persona a la que se pregunta, y escribimos a',
    );
    expect(seen.text).toMatch(/escribimos a Olga Ríos \(la otra parte\)/);
    expect(seen.text).toMatch(/Nuria Vega \(Aulas del Norte, S\.L\.\) indicó que no es la persona indicada/);
    expect(offered(seen)).toContain('Corregir la dirección de Olga Ríos');
    const current = await console.memory.ledger.find('ABCDEFGH');
    expect(current && verifyTrail(current, await console.memory.ledger.trail('ABCDEFGH'))).toEqual([]);
  });
  test('is not written to again under the same name: without one it is refused at its field', async () => {
    await declined();
    const answer = await send(await open('replace', terms), corrected);
    expect([answer.status, mistakes(answer)]).toEqual([
      422,
      ['Escriba el nombre de la persona a la que se va a escribir: la anterior respondió que no es la indicada'],
    ]);
    expect(answer.document.querySelector('#name')?.getAttribute('aria-invalid')).toBe('true');
  });
  test('need not: an address may be corrected to that of somebody else at once', async () => {
    const form = await open('address', terms);
    expect(form.text).toContain('Déjelo vacío si es la misma: solo cambia la dirección.');
    await send(form, olga);
    expect(await last()).toMatchObject({ type: 'PersonReplaced', to: 'otherParty.2' });
  });
});

test('the chain holds ids and commitments only, and verifies', async () => {
  await send(await open('address', terms), corrected);
  const { because, ...event } = (await last()) ?? {};
  expect(because).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(event)).not.toMatch(/teléfono|@/);
  const current = await console.memory.ledger.find('ABCDEFGH');
  expect(current && verifyTrail(current, await console.memory.ledger.trail('ABCDEFGH'))).toEqual([]);
});

test('erased with the request, neither address nor reason stands anywhere any more', async () => {
  await send(await open('address', terms), corrected);
  await console.memory.ledger.record('ABCDEFGH', (current) => ({
    ...erased({ ...current, head: { ...current.head, status: 'withdrawn', waitingFor: [] } }),
    event: { type: 'RequestErased', at: now.toISOString(), by: 'clock', status: 'withdrawn' },
    notices: [],
  }));
  const rows = JSON.stringify(console.rows.range({ pk: 'request#ABCDEFGH', from: '', to: '~' }));
  expect(rows).not.toMatch(/teléfono|@/);
});

describe('what was typed is refused, kept, and said how to mend', () => {
  test.each([
    ['no address', { mailbox: 'nadie', again: 'nadie' }, 'Escriba una dirección completa, como nombre@ejemplo.es'],
    ['two that differ', { again: 'otra@aulasdelnorte.example' }, 'Escriba la misma dirección dos veces: no coinciden'],
    ['no reason', { reason: ' ' }, 'Escriba el motivo: queda en el registro de la solicitud'],
    ['the address that there is', same('nuria@aulasdelnorte.example'), 'Esa es la dirección que ya tenemos'],
    ['one of IMTCloud', same('marta@imtcloud.example'), 'Esa dirección es de IMTCloud o de la otra parte'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'El nombre admite 200 caracteres'],
    ['a reason that is too long', { reason: 'x'.repeat(2_001) }, 'El motivo admite 2000 caracteres'],
  ])('%s', async (_, more, words) => {
    const before = await last();
    const typed = { ...corrected, ...more };
    const answer = await send(await open('address', terms), typed);
    expect(answer.status).toBe(422);
    expect(mistakes(answer)).toEqual([expect.stringContaining(words)]);
    expect(answer.document.querySelector('#mailbox')?.getAttribute('value')).toBe(typed.mailbox);
    expect(await last()).toEqual(before);
  });
  test('an address that looks mistyped is asked about once', async () => {
    const typed = { ...corrected, ...same('nuria@gmial.con') };
    const first = await send(await open('address', terms), typed);
    expect(mistakes(first)).toEqual([expect.stringContaining('¿Quería decir nuria@gmail.com?')]);
    expect((await send(first, typed)).status).toBe(303);
  });
  test('days that are none', async () => {
    const answer = await send(await open('extend', { ask: 'terms', round: '1' }), { days: 'muchos', reason: 'x' });
    expect([answer.status, mistakes(answer).length]).toEqual([422, 1]);
  });
});

describe('two of staff at once', () => {
  test('one wins, and the other reads what has happened meanwhile', async () => {
    await console.memory.directory.save({
      ...directory,
      employees: directory.employees.map((one) => ({ ...one, staff: true })),
    });
    const other = openBrowser(console);
    await signIn(console, other, mario);
    const [mine, theirs] = [
      await open('send', terms),
      await other.ask(`${page}/address?${new URLSearchParams(terms)}`),
    ];
    const won = await send(mine, { reason: 'No lo encuentra.' });
    const lost = await send(theirs, corrected, other);
    expect([won.status, lost.status]).toEqual([303, 409]);
    expect(lost.text).toContain('La solicitud ha cambiado desde que abrió esta página');
    expect(lost.text).toContain('Marta Sanz (equipo de IMTCloud) hizo enviar de nuevo el correo a la otra parte.');
    expect((await send(lost, corrected, other)).status).toBe(303);
    expect(await last()).toMatchObject({ type: 'AddressCorrected', by: 'staff:mario' });
  });
  test('the same form twice does it once', async () => {
    const seen = await open('remind', { ask: 'terms', round: '1' });
    const both = await Promise.all([send(seen, { reason: 'a' }), send(seen, { reason: 'a' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });
});

test.each([
  ['send', terms, {}, 'LinkSentAgain'],
  ['remind', { ask: 'terms', round: '1' }, {}, 'AskReminded'],
  ['extend', { ask: 'terms', round: '1' }, { days: '5' }, 'DeadlineExtended'],
  ['withdraw', {}, {}, 'RequestWithdrawn'],
  ['resume', {}, {}, 'RequestResumed'],
])('%s is done from its page, by name', async (deed, about: Record<string, string>, typed, type) => {
  if (deed === 'resume') await stopped();
  const sent = await send(await open(deed, about), { ...typed, reason: 'Hace falta.' });
  expect(sent.status).toBe(303);
  expect(await last()).toMatchObject({ type, by: 'staff:marta' });
});

test('a request whose run goes on is not resumed', async () => {
  console.runs.set('ABCDEFGH-1', { status: 'RUNNING', startedAt: now.toISOString(), waitsAt: [], arn: 'arn' });
  await console.memory.work.settleStart('ABCDEFGH', 1);
  expect((await open('resume')).status).toBe(409);
});

test('a form from another site does nothing, and neither does one of somebody who is not staff any more', async () => {
  const seen = await open('send', terms);
  const before = await last();
  const form = { ask: 'terms', round: '1', person: 'otherParty', seen: '4', reason: 'x' };
  const foreign = { path: `${page}/send`, method: 'POST' as const, form, headers: { Origin: 'https://evil.example' } };
  expect((await browser.ask(foreign)).status).toBe(403);
  const employees = directory.employees.map((one) => ({ ...one, staff: false }));
  await console.memory.directory.save({ ...directory, employees });
  expect((await send(seen, { reason: 'x' })).status).toBe(403);
  expect(await last()).toEqual(before);
});

test('of somebody of IMTCloud the address is the directory’s: the page of sending again says so', async () => {
  console = await openConsole();
  await underReview(console);
  browser = await staffOf(console);
  const carmen = { ask: 'commercial', round: '1', person: 'employee:carmen' };
  expect((await open('address', carmen)).status).toBe(409);
  expect((await open('send', carmen)).text).toContain('corríjala antes en el directorio');
  const moved = directory.employees.map((one) =>
    one.id === 'carmen' ? { ...one, mailbox: 'cs@imtcloud.example' } : one,
  );
  await console.memory.directory.save({ ...directory, employees: moved });
  const seen = await open('send', carmen);
  expect(seen.text).toContain('cs@imtcloud.example, con un enlace nuevo');
  await send(seen, { reason: 'Cambió de dirección.' });
  expect((await mails()).at(-1)).toBe('asked cs@imtcloud.example');
});

function same(mailbox: string) {
  return { mailbox, again: mailbox };
}

/** Its run has failed. */
async function stopped(): Promise<void> {
  await console.memory.work.settleStart('ABCDEFGH', 1);
  console.runs.set('ABCDEFGH-1', { status: 'FAILED', startedAt: now.toISOString(), waitsAt: [], arn: 'arn' });
}
