import identity from '../../../config/legal-identity.example.json' with { type: 'json' };
import { drawContract } from '../../../functions/documents/draw.ts';
import type { SealKey } from '../../../functions/documents/seal-key.ts';
import { sealAndKeep } from '../../../functions/documents/sealed.ts';
import { type DocumentPorts, serveDocument } from '../../../functions/documents/serve-document.ts';
import { type DocumentStore, putOnce } from '../../../functions/documents/store.ts';
import { askKey } from '../../../functions/table/keys.ts';
import type { Directory } from '../../../workflows/directory.ts';
import { governed } from '../../../workflows/governed.ts';
import { integrationContract as workflow } from '../../../workflows/integration-contract.ts';
import { answer } from '../../../workflows/lifecycle/answer.ts';
import type { Change, Governed } from '../../../workflows/lifecycle/change.ts';
import { openAsk } from '../../../workflows/lifecycle/open-ask.ts';
import { seeDocument } from '../../../workflows/lifecycle/signing/see-document.ts';
import { sendCode } from '../../../workflows/lifecycle/signing/send-code.ts';
import { sign } from '../../../workflows/lifecycle/signing/sign.ts';
import { submit } from '../../../workflows/lifecycle/submit.ts';
import type { Values } from '../../../workflows/vocabulary/fields.ts';
import { campus, directory as example } from '../../workflows/contract-examples.ts';
import { now } from '../../workflows/examples.ts';
import { memoryBench } from '../ledger/contract/bench.ts';
import { newSealKey } from './sealed-contract.ts';

export const request = 'ABCDEFGH';

/** Documents as a bucket keeps them; `lost` makes the next write fail after it was done, as when its answer is lost. */
const memoryStore = () => {
  const kept = new Map<string, Uint8Array>();
  const state = { lost: false };
  const get = async (name: string) => kept.get(name);
  const add = async (name: string, bytes: Uint8Array) => {
    if (kept.has(name)) return false;
    kept.set(name, bytes);
    if (!state.lost) return true;
    state.lost = false;
    throw new Error('The answer was lost');
  };
  const store: DocumentStore = { get, put: (name, bytes) => putOnce({ get, add }, name, bytes) };
  const loseNext = () => {
    state.lost = true;
  };
  return { store, kept, loseNext };
};

/** A contract whose ledger, documents and seal are in memory; `faults` are thrown by the next drawings. */
export const contractInMemory = async (values: Values = campus, directory: Directory = example) => {
  const bench = await memoryBench();
  const { ports } = bench;
  const documents = memoryStore();
  const key: SealKey = newSealKey();
  const faults: Error[] = [];
  await ports.directory.save({ ...directory, employees: directory.employees.map((one) => ({ ...one })) });
  const change = submit({ workflow, request, values, language: 'es', at: now, salt: 'salt' }, directory);
  const receipt = { hash: 'receipt', link: { request, purpose: 'receipt', person: 'requester', key: '' } } as const;
  await ports.ledger.open({ change, idempotency: { key: 'key', body: 'body' }, receipt });
  const documentPorts: DocumentPorts = {
    ...ports,
    identity,
    store: documents.store,
    draw: async (drawing) => {
      const fault = faults.shift();
      if (fault) throw fault;
      return drawContract(drawing);
    },
    seal: sealAndKeep({ store: documents.store, key }),
  };
  const serve = serveDocument(documentPorts);
  const record = (rule: (before: Governed, directory: Directory) => Change | undefined) =>
    ports.ledger.record(request, (before, known) => rule(governed(before), known));
  const round = async () => (await ports.ledger.find(request))?.head.round ?? 0;
  const open = async (ask: string) => {
    const put = { ask, round: await round(), at: now };
    await record((before, known) => openAsk(before, put, known));
  };
  const says = async (ask: string, person: string, choice: string) => {
    await open(ask);
    const given = { ask, person, choice, round: await round(), reason: '', at: now, salt: `by ${person}` };
    await record((before, known) => answer(before, given, known));
  };
  return {
    ...bench,
    ...documents,
    key,
    faults,
    record,
    says,
    open,
    found: async () => {
      const current = await ports.ledger.find(request);
      if (!current) throw new Error('The request is there');
      return current;
    },
    /** A run waits at a deed, and the stream says so. */
    waitsFor: async (ask: string, token = 'token') =>
      bench.write({
        key: askKey(request, ask, await round()),
        set: { token, request, ask, round: await round(), work: 'document', due: 'due', dueAt: now.toISOString() },
      }),
    serve: async (ask: string, at = now) => serve({ request, ask, round: await round(), at }),
    /** Somebody sees the contract, is sent a code and types it. */
    signs: async (ask: 'sign' | 'countersign', person: string, name: string) => {
      const place = { ask, person, round: await round() };
      const seat = { source: '203.0.113.7', userAgent: 'Mozilla/5.0', language: 'es' } as const;
      const details = { name, position: 'Apoderada', consents: true, powers: true };
      const times = { at: now, clock: now };
      await record((before) => seeDocument(before, { ...place, ticked: true, at: now }));
      await record((before) => sendCode(before, { ...place, ...details, ...times, language: 'es' }));
      const code = { number: 1, right: true };
      await record((before, known) => sign(before, { ...place, ...seat, ...times, code, salt: person }, known));
    },
  };
};

export type InMemory = Awaited<ReturnType<typeof contractInMemory>>;

/** The review is done, and a run waits for the contract to be drawn. */
export const atDrawing = async (values?: Values, directory?: Directory): Promise<InMemory> => {
  const contract = await contractInMemory(values, directory);
  await contract.says('mailbox', 'requester', 'mine');
  await contract.says('technical', 'employee:teo', 'approve');
  await contract.says('legal', 'employee:luis', 'approve');
  const { head } = await contract.found();
  if (head.facts.personalData) await contract.says('dataProtection', 'employee:pilar', 'favourable');
  await contract.waitsFor('draw');
  return contract;
};

/** Both parties have signed, and a run waits for the seal. */
export const atSealing = async (values?: Values): Promise<InMemory> => {
  const contract = await atDrawing(values);
  await contract.serve('draw');
  await contract.says('text', 'requester', 'accept');
  await contract.open('sign');
  await contract.signs('sign', 'firstSigner', 'Jorge Maldonado Ruiz');
  if (values?.powers === 'joint') await contract.signs('sign', 'secondSigner', 'Laura Peña');
  await contract.open('countersign');
  await contract.signs('countersign', 'employee:sara', 'Sara Valle');
  await contract.waitsFor('seal');
  return contract;
};
