import { describe, expect, test } from 'vitest';
import { messageKey } from '../../../functions/table/keys.ts';
import { erased } from '../../../workflows/lifecycle/conclude.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { now } from '../../workflows/examples.ts';
import { type Answer, type Console, openConsole, staffOf } from './console.ts';
import { answered, incident, put, silence, submitted, underReview } from './requests.ts';

const page = '/console/requests/ABCDEFGH';

/** The page of a request under review, and whatever was done to it before. */
const seen = async (path = page, prepare: (console: Console) => Promise<unknown> = underReview, at = now) => {
  const console = await openConsole();
  await prepare(console);
  return (await staffOf(console)).ask({ path, at });
};

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const panels = ({ document }: Answer): string[] =>
  [...document.querySelectorAll('main .panel')].map((one) => plain(one.textContent));
const peopleIn = ({ document }: Answer): string[] =>
  [...document.querySelectorAll('.rows tbody tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)).join(' | '),
  );

test('one sentence says whom it waits for, since when, and what comes next', async () => {
  const [state] = panels(await seen());
  expect(state).toContain(
    'Aprobación comercial. Se espera la respuesta de Carmen Soto (IMTCloud) desde el martes 24 de noviembre de 2026.',
  );
  expect(state).toContain('Aprobación legal. Se espera la respuesta de Luis Prado (IMTCloud)');
  expect(state).toMatch(
    /Recordatorio el .*; se pregunta a la sustitución el .*; se pregunta a su superior el .*; se pregunta a Dirección el .*; vence el /,
  );
});

test('the same in English', async () => {
  const [state] = panels(await seen(`${page}?lang=en`));
  expect(state).toContain(
    'Commercial approval. Waiting for the answer of Carmen Soto (IMTCloud) since Tuesday 24 November 2026. Reminder on',
  );
});

test('past the deadline it says since when, and who was asked beside', async () => {
  const at = new Date('2026-12-02T12:00:00Z');
  const late = async (console: Console) => {
    await underReview(console);
    await silence(console, 'ABCDEFGH', at);
  };
  const [need, state] = panels(await seen(page, late, at));
  expect(need).toContain('IMTCloud no ha respondido en plazo');
  expect(state).toContain('de Carmen Soto (IMTCloud) y Clara Ruiz (IMTCloud)');
  expect(state).toContain('El plazo terminó el martes 1 de diciembre de 2026.');
});

test('people stand with what they answered and what became of their mail, the latest first', async () => {
  const told = async (console: Console) => {
    await underReview(console);
    const answer = { ask: 'commercial', person: 'employee:carmen', choice: 'approve' };
    await answered(console, answer);
    const [message] = (await console.memory.ledger.messages('ABCDEFGH')).filter((one) => one.to.id === 'employee:luis');
    await console.memory.work.delivery('ABCDEFGH', message?.id ?? '', 'bounced', 'Permanent');
  };
  expect(peopleIn(await seen(page, told))).toEqual([
    expect.stringMatching(/^Aprobación comercial \| Carmen Soto \(IMTCloud\).*carmen@imtcloud\.example \| Aprobar · /),
    expect.stringMatching(/^Aprobación legal \| Luis Prado .* \| pendiente \| devuelto 24 nov 2026/),
    expect.stringMatching(
      /^Confirmar el correo \| Elena Torres .* \| Sí, he enviado yo esta solicitud · .* \| pendiente de envío/,
    ),
    expect.stringMatching(/^La otra parte confirma las condiciones \| Nuria Vega .* \| Confirmo estas condiciones/),
  ]);
});

test('whoever need not answer any more is shown so, and why the request ended in their own words', async () => {
  const rejected = async (console: Console) => {
    await underReview(console);
    const answer = { ask: 'commercial', person: 'employee:carmen', choice: 'reject', reason: 'No nos conviene ahora.' };
    await answered(console, answer);
  };
  const answer = await seen(page, rejected);
  expect(peopleIn(answer).find((one) => one.startsWith('Aprobación legal'))).toContain('| ya no hace falta |');
  expect(panels(answer)[0]).toBe('No aprobada');
  expect(answer.text).toContain('No nos conviene ahora.');
});

test('the timeline is in words, oldest first', async () => {
  const { document } = await seen();
  const told = [...document.querySelectorAll('.timeline li')].map((one) => plain(one.lastChild?.textContent));
  expect(told.slice(0, 3)).toEqual([
    'Se presentó la solicitud.',
    'Se pidió respuesta: Confirmar el correo.',
    'Elena Torres (Editorial Faro, S.A.) ha confirmado su dirección de correo (Confirmar el correo).',
  ]);
});

describe('mails', () => {
  test('stand as sent, each with what became of it, and never with a link', async () => {
    const { document, body } = await seen();
    const mails = [...document.querySelectorAll('details')].filter((one) => one.querySelector('blockquote'));
    expect(mails.length).toBeGreaterThan(3);
    expect(mails[0]?.textContent).toMatch(/pendiente de envío.*elena@editorialfaro\.example[\s\S]*\[enlace personal\]/);
    expect(body).not.toMatch(/\/[asr]\/[\w-]{43}/);
  });

  test('say what kept them from leaving', async () => {
    const failed = async (console: Console) => {
      await submitted(console);
      await put(console, 'mailbox');
      const [message] = await console.memory.ledger.messages('ABCDEFGH');
      const set = { state: 'failed', problem: 'MessageRejected' };
      console.rows.update({ key: messageKey('ABCDEFGH', message?.id ?? ''), set });
    };
    expect((await seen(page, failed)).text).toContain('no se pudo enviar (MessageRejected)');
  });

  test('of secrets, hashes of links and keys nothing is on the page', async () => {
    const console = await openConsole();
    await underReview(console);
    const token = 'AQCEAAAAKgAAAAMAAAAAAAAAAV';
    console.rows.update({ key: { pk: 'request#ABCDEFGH', sk: 'ask#commercial#1' }, set: { token } });
    const { body } = await (await staffOf(console)).ask(page);
    for (const secret of [token, 'receipt ABCDEFGH', 'salt ABCDEFGH']) expect(body).not.toContain(secret);
  });
});

test.each([
  ['nobody to ask', 'Nadie puede responder'],
  ['execution stuck', 'La ejecución se detuvo'],
  ['mail bounced', 'no recibe nuestro correo'],
])('of "%s" it says what to do, first', async (what, deed) => {
  const broken = async (console: Console) => incident(console, await underReview(console), what);
  expect(panels(await seen(page, broken))[0]).toContain(deed);
});

test.each(['ABCD-EFGH', 'abcdefgh', 'abcd-EFGH'])('the reference may be written %s', async (reference) => {
  expect((await seen(`/console/requests/${reference}`)).status).toBe(200);
});

test.each(['AAAAAAAA', 'nonsense', 'ABCDEFG', '%00', 'ABCDEFGH%2Fmails'])(
  'of %s there is no request',
  async (reference) => {
    const { status, document } = await seen(`/console/requests/${reference}`);
    expect(status).toBe(404);
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/console');
  },
);

test('an erased request keeps its dates and its chain, and names nobody', async () => {
  const forgotten = async (console: Console) => {
    await underReview(console);
    await console.memory.ledger.record('ABCDEFGH', (current) => ({
      ...erased({ workflow, current }, { ...current.head, status: 'withdrawn', waitingFor: [] }),
      event: { type: 'RequestErased', at: now.toISOString(), by: 'clock', status: 'withdrawn' },
      notices: [],
    }));
  };
  const answer = await seen(page, forgotten);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('Los datos personales se borraron el martes 24 de noviembre de 2026.');
  expect(answer.text).toContain('se verifica');
  expect(answer.body).not.toMatch(/Elena|Nuria|Faro|@editorialfaro/);
});
