import { expect, test } from 'vitest';
import { Timeline } from '../../../functions/pages/timeline.tsx';
import { erased } from '../../../workflows/lifecycle/erased.ts';
import { thirdPartyAgreement as workflow } from '../../../workflows/third-party-agreement.ts';
import { directory, now } from '../../workflows/examples.ts';
import { type Console, openConsole } from '../console/console.ts';
import { answered, put, silence, submitted, underReview } from '../console/requests.ts';

type As = 'requester' | 'staff';

/** The sentences of the record, as one of the two reads them. */
const told = async ({ memory }: Console, as: As): Promise<string[]> => {
  const { ledger } = memory;
  const [current, trail] = [await ledger.find('ABCDEFGH'), await ledger.trail('ABCDEFGH')];
  if (!current) throw new Error('There is no request');
  const mails = as === 'staff' ? { messages: await ledger.messages('ABCDEFGH') } : {};
  const html = String(<Timeline standing={{ workflow, current, directory }} trail={trail} language="es" {...mails} />);
  return [...html.matchAll(/<\/time>([^<]*)<\/li>/g)].map(([, sentence = '']) => sentence);
};

const late = async (until: string): Promise<Console> => {
  const console = await openConsole();
  await underReview(console);
  await silence(console, 'ABCDEFGH', new Date(until));
  return console;
};

test('an escalation says who was asked besides: to staff by name and as what, to the parties as what', async () => {
  const console = await late('2026-12-05T09:00:00Z');
  expect(await told(console, 'staff')).toEqual(
    expect.arrayContaining([
      'Recordamos a Carmen Soto (Comercial de IMTCloud) que faltaba su respuesta.',
      'No hubo respuesta a tiempo de Carmen Soto (Comercial de IMTCloud) y preguntamos además a Clara Ruiz (sustitución).',
      'No hubo respuesta a tiempo de Carmen Soto y Clara Ruiz (Comercial de IMTCloud) y preguntamos además a Marta Sanz (superior).',
    ]),
  );
  const read = await told(console, 'requester');
  expect(read).toContain(
    'No hubo respuesta a tiempo de Comercial de IMTCloud y preguntamos además a la persona que hace sus veces.',
  );
  expect(read).toContain('No hubo respuesta a tiempo de Comercial de IMTCloud y preguntamos además a su superior.');
  expect(read.join()).not.toMatch(/Carmen|Clara|Marta/);
});

test('nobody decides in time: it was closed undecided', async () => {
  expect((await told(await late('2027-02-01T09:00:00Z'), 'requester')).at(-1)).toBe(
    'Terminó el plazo sin respuesta de Comercial de IMTCloud y la solicitud se cerró sin decidir.',
  );
});

test('the requester is spoken to', async () => {
  const console = await openConsole();
  await submitted(console);
  await put(console, 'mailbox');
  await silence(console, 'ABCDEFGH', new Date('2026-12-01T09:00:00Z'));
  expect(await told(console, 'requester')).toEqual([
    'Se presentó la solicitud.',
    'Le pedimos que confirmara que la solicitud era suya.',
    'Le recordamos que faltaba su respuesta.',
    'Terminó el plazo sin su respuesta y la solicitud caducó.',
  ]);
});

test('answers are told by name and role, and who is asked instead only to staff', async () => {
  const console = await openConsole();
  await underReview(console);
  await answered(console, { ask: 'commercial', person: 'employee:carmen', choice: 'abstain' });
  await answered(console, { ask: 'legal', person: 'employee:luis', choice: 'changes', reason: 'Acórtelo' });
  await put(console, 'changes');
  expect((await told(console, 'staff')).slice(-3)).toEqual([
    'Carmen Soto (Comercial de IMTCloud) se ha abstenido por tener un interés. Preguntamos a Clara Ruiz.',
    'Luis Prado (Legal de IMTCloud) ha pedido cambios.',
    'Pedimos a Elena Torres (quien presentó la solicitud) que hiciera los cambios pedidos.',
  ]);
  expect((await told(console, 'requester')).slice(-3)).toEqual([
    'Carmen Soto (Comercial de IMTCloud) se ha abstenido por tener un interés.',
    'Luis Prado (Legal de IMTCloud) ha pedido cambios.',
    'Le pedimos que hiciera los cambios pedidos.',
  ]);
});

test.each(['staff', 'requester'] as const)('erased, nobody is named, not even by id, to %s', async (as) => {
  const console = await openConsole();
  await underReview(console);
  await answered(console, { ask: 'commercial', person: 'employee:carmen', choice: 'abstain' });
  await answered(console, { ask: 'legal', person: 'employee:luis', choice: 'reject', reason: 'No' });
  await console.memory.ledger.record('ABCDEFGH', (current) => ({
    ...erased(current),
    event: { type: 'RequestErased', at: now.toISOString(), by: 'staff', choice: 'even kept' },
    notices: [],
  }));
  const sentences = await told(console, as);
  expect(sentences.join(' ')).not.toMatch(/employee|Carmen|Luis|Clara|Nuria|Elena|\(\)|\{/);
  expect(sentences.slice(-3)).toEqual([
    'Comercial de IMTCloud se ha abstenido por tener un interés.',
    'Legal de IMTCloud no ha aprobado.',
    'Se borraron los datos personales antes del día hasta el que se conservaban; el motivo consta.',
  ]);
});
