import { beforeEach, describe, expect, test } from 'vitest';
import { verifyTrail } from '../../../functions/ledger/verify-trail.ts';
import { hashOf } from '../../../functions/links/link.ts';
import { webRoutes } from '../../../functions/web/routes.ts';
import type { Status } from '../../../workflows/lifecycle/case.ts';
import { now } from '../../workflows/examples.ts';
import { aDocument, anotherDocument, withSignatory } from '../../workflows/small-contract.ts';
import {
  type Ceremony,
  codeIn,
  details,
  does,
  draw,
  not,
  openCeremony,
  put,
  rowOf,
  signingLink,
  withCode,
  withRefusalCode,
} from './ceremony.ts';
import { heading, rowsOf, statusOf, text } from './journey.ts';

let ceremony: Ceremony;
beforeEach(async () => {
  ceremony = await openCeremony();
});

const events = async () => (await ceremony.site.ports.ledger.trail(ceremony.request)).map(({ type }) => type);

describe('from the link to the signature', () => {
  test('the summary says who signs what with whom, how it works, and that the Spanish text binds', async () => {
    const page = await ceremony.site.ask(await signingLink(ceremony));
    expect([page.status, heading(page)]).toEqual([200, 'Le pedimos que firme el contrato']);
    for (const said of [
      'Aula Móvil, S.L. y ',
      'Raquel Ibáñez',
      '1a2b 3c4d 5e6f 7081',
      'puede volver atrás y corregir',
      'El texto en español es el que obliga',
      'antes de que pasen 24 horas desde la última firma, las dos partes reciben la misma copia',
    ])
      expect(text(page)).toContain(said);
    expect(page.body).not.toMatch(/avanzada|cualificada/i);
  });

  test('each step leads to the next, nothing is preselected, and the end is a receipt that has no form', async () => {
    const path = await signingLink(ceremony);
    const seen = await does(ceremony, path, { deed: 'see', see: 'yes' });
    expect([seen.status, seen.headers.location]).toEqual([303, path]);
    const document = await ceremony.site.ask(path);
    expect(document.document.querySelectorAll('input[checked]')).toHaveLength(0);
    expect(document.document.querySelector('object')?.getAttribute('data')).toBe(`${path}/document`);
    const chosen = await does(ceremony, path, { deed: 'choose', choice: 'sign' });
    expect(chosen.headers.location).toBe(`${path}?step=details`);
    const form = await ceremony.site.ask(chosen.headers.location ?? '');
    expect(form.document.querySelectorAll('input[checked]')).toHaveLength(0);
    const sent = await does(ceremony, path, { deed: 'code', ...details });
    expect(sent.headers.location).toBe(`${path}?step=code`);
    const code = await ceremony.codeFor('firstsigner@aulamovil.example');
    const signed = await does(ceremony, path, { deed: 'sign', code: `${code.slice(0, 4)} ${code.slice(4)}` });
    expect([signed.status, signed.headers.location]).toEqual([303, path]);
    const receipt = await ceremony.site.ask(path);
    expect([heading(receipt), receipt.document.querySelector('form')]).toEqual(['Ha firmado el documento', null]);
    expect(text(receipt)).toContain('Raquel Ibáñez Soler, Apoderada');
    expect(await events()).toEqual(expect.arrayContaining(['DocumentSeen', 'CodeSent', 'AskAnswered']));
  });

  test('the chain commits to how it was signed, and the verifier recomputes it', async () => {
    const { path, code } = await withCode(ceremony);
    await does(ceremony, path, { deed: 'sign', code });
    const { ledger } = ceremony.site.ports;
    const [current, trail] = [await ledger.find(ceremony.request), await ledger.trail(ceremony.request)];
    if (!current) throw new Error('It is gone');
    expect(verifyTrail(current, trail).filter(({ name }) => name.startsWith('answer'))).toEqual([]);
    const forged = structuredClone(current);
    const answer = forged.asks.find(({ name }) => name === 'sign')?.answers[0];
    if (answer?.evidence) answer.evidence.source = '198.51.100.1';
    expect(verifyTrail(forged, trail)).toContainEqual({ name: 'answer does not match', at: 'ask sign, round 1' });
  });
});

describe('a signature that came to nothing', () => {
  const closings: [Status, es: string, en: string][] = [
    ['undecided', 'se cerró sin que IMTCloud la decidiera', 'closed without a decision by IMTCloud'],
    ['withdrawn', 'la solicitud se retiró', 'the request was withdrawn'],
    ['rejected', 'se cerró sin aprobarse', 'closed without being approved'],
    ['lapsed', 'caducó y nadie la ha reabierto', 'lapsed and nobody has reopened it'],
  ];
  test.each(closings)('(%s) promises no copy, says why, and still opens what was signed', async (status, es, en) => {
    const { path, code } = await withCode(ceremony);
    await does(ceremony, path, { deed: 'sign', code });
    const promise = 'las dos partes reciben la misma copia';
    expect(text(await ceremony.site.ask(path))).toContain(promise);
    await ceremony.site.ports.ledger.record(ceremony.request, ({ head }) => ({
      head: { ...head, status },
      asks: [],
      event: { type: 'AskExpired', at: now.toISOString(), by: 'clock', status },
      notices: [],
    }));
    const [page, english] = [await ceremony.site.ask(path), await ceremony.site.ask(`${path}?lang=en`)];
    expect([heading(page), heading(english)]).toEqual(['Su firma no tiene efecto', 'Your signature has no effect']);
    expect(text(page)).toContain(`${es}: no hay nada en vigor`);
    expect(text(english)).toContain(`${en}: nothing is in force`);
    expect([text(page).includes(promise), english.body.includes('24 hours')]).toEqual([false, false]);
    expect((await ceremony.site.ask(`${path}/document`)).status).toBe(200);
  });
});

describe('what no program does', () => {
  test('whoever opens everything and posts nothing changes nothing', async () => {
    const { path } = await withCode(ceremony);
    const before = rowsOf(ceremony.site, ceremony.request);
    const routes = webRoutes(ceremony.site.ports).filter((one) => one.method === 'GET' && one.path.startsWith('/a/'));
    const secret = path.slice('/a/'.length);
    for (const { path: route } of routes)
      for (const step of [
        '',
        '?step=details',
        '?step=code',
        '?step=refuse',
        '?step=refuse-code',
        '?step=question',
        '?step=asked',
        '?lang=en',
      ])
        for (const method of ['GET', 'HEAD'])
          expect(
            (await ceremony.site.ask({ path: route.replace('{secret}', secret) + step, method })).status,
          ).toBeLessThan(500);
    expect(rowsOf(ceremony.site, ceremony.request)).toEqual(before);
  });

  test.each([
    {},
    { deed: 'see' },
    { deed: 'choose' },
    { choice: 'sign' },
    { deed: 'sign', code: '12345678' },
    { deed: 'code', ...details },
    { deed: 'reason', reason: 'No' },
    { deed: 'reason again' },
    { deed: 'refuse', reason: 'No', code: '12345678' },
  ])('a form without the box (%j) shows nothing and records nothing', async (form) => {
    const before = rowsOf(ceremony.site, ceremony.request);
    await does(ceremony, await signingLink(ceremony), form as Record<string, string>);
    expect(rowsOf(ceremony.site, ceremony.request)).toEqual(before);
  });

  test('a step whose turn has not come shows where one is', async () => {
    const path = await signingLink(ceremony);
    expect(heading(await ceremony.site.ask(`${path}?step=code`))).toBe('Le pedimos que firme el contrato');
    await does(ceremony, path, { deed: 'see', see: 'yes' });
    expect(heading(await ceremony.site.ask(`${path}?step=code`))).toBe('Sus datos para firmar');
  });
});

describe('a code', () => {
  test('stands in its mail alone: not in the subject, the table, or the page', async () => {
    const { path, code } = await withCode(ceremony);
    const [mail] = (await ceremony.site.ports.ledger.messages(ceremony.request)).filter(({ kind }) => kind === 'code');
    const everything = JSON.stringify([rowsOf(ceremony.site, ceremony.request), ceremony.site.rows]);
    expect(everything).not.toContain(code);
    expect(JSON.stringify(ceremony.site.rows.range({ pk: 'code#', from: '', to: '~' }))).not.toContain(code);
    expect(mail?.content.subject).toBe('ABCD-EFGH · Contrato de un aula móvil: código para firmar');
    expect((await ceremony.site.ask(`${path}?step=code`)).body).not.toContain(code);
    expect(await ceremony.mailTo('firstsigner@aulamovil.example')).toContain('1a2b 3c4d 5e6f 7081');
  });

  test('that is wrong is counted and said; five times, and not even the right one signs', async () => {
    const { path, code } = await withCode(ceremony);
    const said: string[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const page = await does(ceremony, path, { deed: 'sign', code: not(code) });
      expect([page.status, heading(page)]).toEqual([422, 'Escriba el código']);
      said.push(page.document.querySelector('#code-mistake')?.textContent ?? '');
    }
    expect(said[0]).toContain('Le quedan 4 intentos');
    expect(said[3]).toContain('Le queda 1 intento');
    expect(said[4]).toContain('ya no vale');
    const page = await does(ceremony, path, { deed: 'sign', code });
    expect([page.status, (await rowOf(ceremony))?.answers]).toEqual([422, []]);
    expect((await events()).filter((type) => type === 'CodeMistyped')).toHaveLength(5);
  });

  test('a hundred at once have five tries between them', async () => {
    const { path, code } = await withCode(ceremony);
    await Promise.all(Array.from({ length: 100 }, () => does(ceremony, path, { deed: 'sign', code: not(code) })));
    expect((await rowOf(ceremony))?.signing?.[0]?.codes[0]?.attempts).toBe(5);
  });

  test('that has expired, or that another one has replaced, says so', async () => {
    const { path, code } = await withCode(ceremony);
    ceremony.wall.now = new Date(ceremony.wall.now.getTime() + 601_000);
    expect(text(await does(ceremony, path, { deed: 'sign', code }))).toContain('ha caducado: vale 10 minutos');
    await does(ceremony, path, { deed: 'another' });
    const old = await does(ceremony, path, { deed: 'sign', code });
    expect([old.status, text(old).includes('todavía está saliendo')]).toEqual([422, true]);
    const next = await ceremony.codeFor('firstsigner@aulamovil.example');
    expect(text(await does(ceremony, path, { deed: 'sign', code }))).toContain('Ese no es el código del último correo');
    expect((await does(ceremony, path, { deed: 'sign', code: next })).status).toBe(303);
  });

  test('is sent three times an hour', async () => {
    const { path } = await withCode(ceremony);
    for (const minutes of [1, 2]) {
      ceremony.wall.now = new Date(ceremony.wall.now.getTime() + minutes * 60_000);
      expect((await does(ceremony, path, { deed: 'another' })).status).toBe(303);
    }
    ceremony.wall.now = new Date(ceremony.wall.now.getTime() + 60_000);
    const refused = await does(ceremony, path, { deed: 'another' });
    expect([refused.status, heading(refused)]).toEqual([429, 'Escriba el código']);
    expect(
      (await ceremony.site.ports.ledger.messages(ceremony.request)).filter(({ kind }) => kind === 'code'),
    ).toHaveLength(3);
  });

  test('asked for again at once is not sent, as the page says beside the button', async () => {
    const { path } = await withCode(ceremony);
    const codes = async () => (await events()).filter((type) => type === 'CodeSent').length;
    const page = await ceremony.site.ask(`${path}?step=code`);
    expect(text(page)).toContain('no sale otro hasta que pasen 20 segundos');
    expect(text(await ceremony.site.ask(`${path}?step=code&lang=en`))).toContain('no other is sent for 20 seconds');
    for (const [seconds, sent] of [
      [19, 1],
      [20, 2],
    ] as const) {
      ceremony.wall.now = new Date(now.getTime() + seconds * 1_000);
      await does(ceremony, path, { deed: 'another' });
      expect(await codes()).toBe(sent);
    }
  });

  test('of one signer does not sign for the other', async () => {
    ceremony = await openCeremony({ second: 'yes' });
    const mine = await withCode(ceremony);
    const other = await withCode(ceremony, 'secondSigner');
    expect(mine.code).not.toBe(other.code);
    expect((await does(ceremony, other.path, { deed: 'sign', code: mine.code })).status).toBe(422);
    expect((await rowOf(ceremony))?.answers).toEqual([]);
  });

  test('does not sign another contract than the one it was asked for', async () => {
    const { path, code } = await withCode(ceremony);
    await draw(ceremony.site, anotherDocument);
    const page = await does(ceremony, path, { deed: 'sign', code });
    expect([page.status, text(page).includes('El documento ha cambiado desde que lo vio')]).toEqual([410, true]);
    expect((await rowOf(ceremony))?.answers).toEqual([]);
    await does(ceremony, path, { deed: 'see', see: 'yes' });
    expect(text(await does(ceremony, path, { deed: 'sign', code }))).toContain(
      'Todavía no le hemos enviado ningún código',
    );
  });
});

test('pressed twice at once it is signed once, and both find the receipt', async () => {
  const { path, code } = await withCode(ceremony);
  const both = await Promise.all([1, 2].map(() => does(ceremony, path, { deed: 'sign', code })));
  expect(both.map(({ status, headers }) => [status, headers.location])).toEqual([
    [303, path],
    [303, path],
  ]);
  expect((await events()).filter((type) => type === 'AskAnswered')).toHaveLength(2);
});

test('back in the browser after signing, every button leads to the receipt', async () => {
  const { path, code } = await withCode(ceremony);
  await does(ceremony, path, { deed: 'sign', code });
  const before = rowsOf(ceremony.site, ceremony.request);
  for (const form of [
    { deed: 'see', see: 'yes' },
    { deed: 'code', ...details },
    { deed: 'another' },
    { deed: 'sign', code },
  ])
    expect((await does(ceremony, path, form)).headers.location).toBe(path);
  for (const form of [
    { deed: 'reason', reason: 'Ya no' },
    { deed: 'refuse', code },
  ]) {
    const refused = await does(ceremony, path, form as Record<string, string>);
    expect([refused.status, heading(refused)]).toEqual([409, 'Usted ya había respondido']);
  }
  expect(rowsOf(ceremony.site, ceremony.request)).toEqual(before);
});

test('where it was signed from is what the platform says, whatever a header claims', async () => {
  const { path, code } = await withCode(ceremony);
  const headers = { 'X-Forwarded-For': '198.51.100.9', Forwarded: 'for=198.51.100.9', 'User-Agent': 'A browser' };
  await does(ceremony, path, { deed: 'sign', code }, { headers });
  expect((await rowOf(ceremony))?.answers[0]?.evidence).toMatchObject({
    source: '203.0.113.7',
    userAgent: 'A browser',
  });
});

test('IMTCloud has nothing to sign before the company has', async () => {
  const early = await ceremony.site.ask(await signingLink(ceremony, 'employee:marta'));
  expect(early.status).toBe(410);
  const { path, code } = await withCode(ceremony);
  await does(ceremony, path, { deed: 'sign', code });
  await put(ceremony.site, 'countersign');
  const ours = await withCode(ceremony, 'employee:marta');
  expect((await does(ceremony, ours.path, { deed: 'sign', code: ours.code })).status).toBe(303);
  expect((await rowOf(ceremony, 'countersign'))?.status).toBe('done');
});

test('whoever signs for IMTCloud finds their position of the directory, to correct; a party finds none', async () => {
  const employees = withSignatory.employees.map((one) => ({ ...one, position: 'Directora general' }));
  await ceremony.site.ports.directory.save({ ...withSignatory, employees });
  const { path, code } = await withCode(ceremony);
  const positionAt = async (address: string) =>
    (await ceremony.site.ask(`${address}?step=details`)).document.querySelector('#position')?.getAttribute('value');
  await does(ceremony, path, { deed: 'sign', code });
  await put(ceremony.site, 'countersign');
  const ours = await signingLink(ceremony, 'employee:marta');
  await does(ceremony, ours, { deed: 'see', see: 'yes' });
  expect(await positionAt(ours)).toBe('Directora general');
  await does(ceremony, ours, { deed: 'code', ...details, name: 'Marta Sanz', position: 'Consejera delegada' });
  expect(await positionAt(ours)).toBe('Consejera delegada');
  const other = await openCeremony();
  const theirs = await signingLink(other);
  await does(other, theirs, { deed: 'see', see: 'yes' });
  const page = await other.site.ask(`${theirs}?step=details`);
  expect(page.document.querySelector('#position')?.getAttribute('value')).toBe('');
});

describe('not to sign', () => {
  const why = 'La duración no es la acordada';
  const mistake = (page: { document: Document }) => page.document.querySelector('#code-mistake')?.textContent ?? '';

  test('takes having seen the document, a reason, and a code that says what it is for', async () => {
    const path = await signingLink(ceremony);
    expect((await does(ceremony, path, { deed: 'reason', reason: why })).status).toBe(409);
    await does(ceremony, path, { deed: 'see', see: 'yes' });
    const again = await does(ceremony, path, { deed: 'reason', reason: ' ' });
    expect([again.status, heading(again)]).toEqual([422, 'No firmar']);
    const sent = await does(ceremony, path, { deed: 'reason', reason: why });
    expect(sent.headers.location).toBe(`${path}?step=refuse-code`);
    const page = await ceremony.site.ask(sent.headers.location ?? '');
    expect([heading(page), text(page).includes(why)]).toEqual(['Escriba el código para no firmar', true]);
    expect(await statusOf(ceremony.site, ceremony.request)).toBe('open');
    const mail = await ceremony.mailTo('firstsigner@aulamovil.example');
    expect(mail).toContain('digo para no firmar es:');
    await does(ceremony, path, { deed: 'refuse', code: codeIn(mail) });
    expect(await statusOf(ceremony.site, ceremony.request)).toBe('rejected');
    const receipt = text(await ceremony.site.ask(path));
    expect([receipt.includes('Respondió «No firmar»'), receipt.includes(why)]).toEqual([true, true]);
  });

  test('ends nothing by a wrong code, and the reason is not lost', async () => {
    const { path, code } = await withRefusalCode(ceremony, why);
    const said: string[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const page = await does(ceremony, path, { deed: 'refuse', code: not(code) });
      expect([page.status, heading(page), text(page).includes(why)]).toEqual([
        422,
        'Escriba el código para no firmar',
        true,
      ]);
      said.push(mistake(page));
    }
    expect(said[0]).toContain('Ese no es el código del último correo: compruébelo. Le quedan 4 intentos');
    expect(said[4]).toContain('Este código ya no vale: se ha escrito mal 5 veces. Pida otro');
    expect((await does(ceremony, path, { deed: 'refuse', code })).status).toBe(422);
    expect(await statusOf(ceremony.site, ceremony.request)).toBe('open');
    const reason = await ceremony.site.ask(`${path}?step=refuse`);
    expect(reason.document.querySelector('#reason')?.textContent).toBe(why);
  });

  test('by a code that has expired says so; another one, for the same reason, ends it', async () => {
    const { path, code } = await withRefusalCode(ceremony, why);
    ceremony.wall.now = new Date(ceremony.wall.now.getTime() + 601_000);
    expect(mistake(await does(ceremony, path, { deed: 'refuse', code }))).toContain('ha caducado: vale 10 minutos');
    await does(ceremony, path, { deed: 'reason again' });
    const next = await ceremony.codeFor('firstsigner@aulamovil.example');
    expect(mistake(await does(ceremony, path, { deed: 'refuse', code }))).toContain('Ese no es el código del último');
    expect((await does(ceremony, path, { deed: 'refuse', code: next })).status).toBe(303);
    expect((await rowOf(ceremony))?.answers).toMatchObject([{ choice: 'refuse', reason: why }]);
  });

  test('is not done by a code to sign, nor is anything signed by one to refuse', async () => {
    const signing = await withCode(ceremony);
    const other = await does(ceremony, signing.path, { deed: 'refuse', code: signing.code });
    expect([other.status, heading(other)]).toEqual([409, 'No firmar']);
    expect(text(other)).toContain('El último código que le enviamos es para firmar');
    await does(ceremony, signing.path, { deed: 'reason', reason: why });
    const code = await ceremony.codeFor('firstsigner@aulamovil.example');
    const signed = await does(ceremony, signing.path, { deed: 'sign', code });
    expect([signed.status, heading(signed)]).toEqual([409, 'Sus datos para firmar']);
    expect((await rowOf(ceremony))?.answers).toEqual([]);
  });

  test('pressed twice at once it is said once, and the record says by which code', async () => {
    const { path, code } = await withRefusalCode(ceremony, why);
    const both = await Promise.all([1, 2].map(() => does(ceremony, path, { deed: 'refuse', code })));
    expect(both.map(({ headers }) => headers.location)).toEqual([path, path]);
    const { ledger } = ceremony.site.ports;
    const [current, trail] = [await ledger.find(ceremony.request), await ledger.trail(ceremony.request)];
    expect(trail.filter(({ choice, type }) => type === 'AskAnswered' && choice === 'refuse')).toMatchObject([
      { code: 1, digest: aDocument.contractDigest },
    ]);
    expect(current && verifyTrail(current, trail).filter(({ name }) => name.startsWith('answer'))).toEqual([]);
  });

  test('in another language what was written goes along', async () => {
    const path = await signingLink(ceremony);
    await does(ceremony, path, { deed: 'see', see: 'yes' });
    const page = await ceremony.site.ask(`${path}?step=refuse`);
    const action = page.document.querySelector('header button[value=stay]')?.getAttribute('formaction') ?? '';
    const english = await ceremony.site.ask({ path: action, form: { deed: 'reason', reason: why, go: 'stay' } });
    expect([heading(english), english.document.querySelector('#reason')?.textContent]).toEqual(['Not sign', why]);
  });
});

test('a question is sent, the signature stays open, and after five a day no more are taken', async () => {
  const path = await signingLink(ceremony);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  const asked = await does(ceremony, path, { deed: 'question', question: '¿Cuándo empieza?' });
  expect(heading(await ceremony.site.ask(asked.headers.location ?? ''))).toBe('Hemos recibido su pregunta');
  expect((await ceremony.site.ports.ledger.find(ceremony.request))?.head.incident).toBe('question asked');
  expect((await rowOf(ceremony))?.status).toBe('waiting');
  for (let more = 0; more < 4; more++) await does(ceremony, path, { deed: 'question', question: '¿Y?' });
  expect((await does(ceremony, path, { deed: 'question', question: '¿Y?' })).status).toBe(429);
});

test('whoever is not the right person says so, and the link is dead', async () => {
  const path = await signingLink(ceremony);
  const page = await ceremony.site.ask(path);
  expect(page.document.querySelector('button[value=aside]')).not.toBeNull();
  await ceremony.site.ask({ path, form: { deed: 'aside', aside: 'not me', remark: '' } });
  expect((await ceremony.site.ask(path)).status).toBe(410);
  expect((await does(ceremony, path, { deed: 'see', see: 'yes' })).status).toBe(410);
});

test('the language can be switched with what was typed, and nothing is recorded', async () => {
  const path = await signingLink(ceremony);
  await does(ceremony, path, { deed: 'see', see: 'yes' });
  const before = rowsOf(ceremony.site, ceremony.request);
  const page = await ceremony.site.ask(`${path}?step=details`);
  const action = page.document.querySelector('header button[value=stay]')?.getAttribute('formaction') ?? '';
  const english = await ceremony.site.ask({ path: action, form: { deed: 'code', ...details, go: 'stay' } });
  expect([heading(english), english.document.querySelector('#name')?.getAttribute('value')]).toEqual([
    'Your details to sign',
    details.name,
  ]);
  expect(rowsOf(ceremony.site, ceremony.request)).toEqual(before);
});

test('the secret of a link opens nothing but its own', async () => {
  const path = await signingLink(ceremony);
  const link = await ceremony.site.ports.links.find(hashOf(path.slice(3)));
  expect(link).toMatchObject({ person: 'firstSigner', ask: 'sign', round: 1 });
});
