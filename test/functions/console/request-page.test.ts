import { expect, test } from 'vitest';
import { erased } from '../../../workflows/lifecycle/erased.ts';
import { now } from '../../workflows/examples.ts';
import type { Console } from './console.ts';
import { page, panels, plain, seen } from './looking.ts';
import { incident, put, silence, submitted, underReview } from './requests.ts';

test('one sentence says whom it waits for, since when, until when, and what comes next', async () => {
  const [state] = panels(await seen());
  expect(state).toContain(
    'Aprobación comercial. Se espera la respuesta de Carmen Soto (IMTCloud) desde el martes 24 de noviembre de 2026. 5 días hábiles, hasta el martes 1 de diciembre. Recordatorio el',
  );
  expect(state).toContain('Aprobación legal. Se espera la respuesta de Luis Prado (IMTCloud)');
  expect(state).toMatch(
    /Recordatorio el .*; si no hay respuesta en plazo, se pregunta a quien hace sus veces; el .* se pregunta a su superior; el .* se pregunta a Dirección; el .* se cierra sin decidir\./,
  );
});

test('a deadline is said once, also where silence ends the request', async () => {
  const waiting = async (console: Console) => {
    await submitted(console);
    await put(console, 'mailbox');
  };
  const [state] = panels(await seen(page, waiting));
  expect(state).toMatch(
    /3 días naturales, hasta el .*\. Recordatorio el .*; si no hay respuesta en plazo, se borra\.$/,
  );
  expect(state?.match(/27 de noviembre/g)).toHaveLength(1);
});

test('the same in English', async () => {
  const [state] = panels(await seen(`${page}?lang=en`));
  expect(state).toContain(
    'Commercial approval. Waiting for the answer of Carmen Soto (IMTCloud) since Tuesday 24 November 2026. 5 business days, until Tuesday 1 December. Reminder on',
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
  expect(state).toContain('El plazo terminó el martes 1 de diciembre.');
});

test('everything that was requested can be read, section by section', async () => {
  const { document } = await seen();
  const asked = [...document.querySelectorAll('details')].at(-1);
  expect(asked?.querySelector('summary')?.textContent).toBe('Lo que se ha solicitado');
  expect(plain(asked?.textContent)).toContain('Qué condiciones económicasUn 3 % de las licencias por catálogo.');
});

test('what has ended is blocked: no person, mail or word is shown any more, and the chain still is', async () => {
  const { document } = await seen(page, async (console) => {
    await underReview(console);
    const event = { type: 'AgreementEnded' as const, at: now.toISOString(), by: 'clock', status: 'ended' };
    await console.memory.ledger.record('ABCDEFGH', ({ head }) => ({
      head: { ...head, status: 'ended' },
      asks: [],
      event,
      notices: [],
    }));
  });
  const text = plain(document.querySelector('main')?.textContent);
  for (const personal of ['Carmen Soto', 'Elena Torres', 'elena@editorialfaro.example', 'Un 3 %'])
    expect(text).not.toContain(personal);
  expect(text).toContain('están bloqueados: se conservan hasta el martes 31 de enero de 2034');
  expect(text).toContain('Cadena de registro');
});

test('the timeline is in words, oldest first', async () => {
  const { document } = await seen();
  const told = [...document.querySelectorAll('.timeline li')].map((one) => plain(one.lastChild?.textContent));
  expect(told.slice(0, 3)).toEqual([
    'Se presentó la solicitud.',
    'Pedimos a Elena Torres (quien presentó la solicitud) que confirmara que la solicitud era suya.',
    'Elena Torres (Editorial Faro, S.A.) ha confirmado su dirección de correo.',
  ]);
});

test.each([
  ['nobody to ask', 'Nadie puede responder'],
  ['execution stuck', 'La ejecución se detuvo'],
  ['mail bounced', 'no recibe nuestro correo'],
  ['mail complained', 'ha marcado nuestro correo como no deseado'],
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
      ...erased({ ...current, head: { ...current.head, status: 'withdrawn', waitingFor: [] } }),
      event: { type: 'RequestErased', at: now.toISOString(), by: 'clock', status: 'withdrawn' },
      notices: [],
    }));
  };
  const answer = await seen(page, forgotten);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('Los datos personales se borraron el martes 24 de noviembre de 2026.');
  expect(answer.text).toContain('se verifica');
  expect(answer.body).not.toMatch(/Elena|Nuria|Faro|@editorialfaro|employee:/);
  expect(answer.text).toMatch(/Se enviaron \d; a quién y qué decían se ha borrado\./);
  expect(answer.text).not.toContain('· — ·');
  const told = [...answer.document.querySelectorAll('.timeline li')].map((one) => plain(one.lastChild?.textContent));
  expect(told.slice(1, 5)).toEqual([
    'Pedimos a quien presentó la solicitud que confirmara que la solicitud era suya.',
    'Quien presentó la solicitud ha confirmado su dirección de correo.',
    'Pedimos a la otra parte que confirmara lo propuesto.',
    expect.stringMatching(/^La otra parte ha confirmado las condiciones/),
  ]);
});
