import { describe, expect, test } from 'vitest';
import { hashOfBytes } from '../../../functions/documents/digest.ts';
import { verifyDocument } from '../../../functions/documents/verify.ts';
import { verifyTrail } from '../../../functions/ledger/verify-trail.ts';
import { askKey } from '../../../functions/table/keys.ts';
import type { Directory } from '../../../workflows/directory.ts';
import type { Document } from '../../../workflows/lifecycle/deed-done.ts';
import { erased } from '../../../workflows/lifecycle/erased.ts';
import { withdraw } from '../../../workflows/lifecycle/withdraw.ts';
import { byTwo, campus, directory } from '../../workflows/contract-examples.ts';
import { now } from '../../workflows/examples.ts';
import { atDrawing, atSealing, contractInMemory, type InMemory, request } from './contract-in-memory.ts';

const rowOf = async (contract: InMemory, ask: string) => {
  const { asks } = await contract.found();
  return asks.find((row) => row.name === ask);
};
const wrongIn = async ({ ports, found }: InMemory) => verifyTrail(await found(), await ports.ledger.trail(request));
const typesIn = async ({ ports }: InMemory) => (await ports.ledger.trail(request)).map(({ type }) => type);

describe('a contract to be drawn', () => {
  test('is drawn, kept, and said in the record by its hashes; the run is told', async () => {
    const contract = await atDrawing();
    await contract.serve('draw');
    const row = await rowOf(contract, 'draw');
    const bytes = contract.kept.get(`${request}/1/contract.pdf`) ?? new Uint8Array();
    expect(row).toMatchObject({ status: 'done', signal: true });
    expect(row?.document).toMatchObject({
      name: `${request}/1/contract.pdf`,
      sha256: hashOfBytes(bytes),
      templateVersion: 'integration-contract/1',
      signatories: ['employee:sara'],
    });
    expect((await contract.ports.ledger.trail(request)).at(-1)).toMatchObject({
      type: 'DocumentDrawn',
      sha256: hashOfBytes(bytes),
      digest: row?.document?.contractDigest,
    });
    expect(await contract.row(askKey(request, 'draw', 1))).toMatchObject({ work: 'signal', token: 'token' });
    expect(await wrongIn(contract)).toEqual([]);
  });
  test('is the same however often it is asked for, and on record once', async () => {
    const contract = await atDrawing();
    await contract.serve('draw');
    await contract.serve('draw', new Date(now.getTime() + 60_000));
    expect((await typesIn(contract)).filter((type) => type === 'DocumentDrawn')).toHaveLength(1);
  });
  test.each([1, 2])(
    'is the same when an answer of the store was lost at its write %i, and a later try',
    async (place) => {
      const contract = await atDrawing();
      const { put } = contract.store;
      const puts = { count: 0 };
      contract.store.put = (name, bytes) => {
        puts.count += 1;
        if (puts.count === place) contract.loseNext();
        return put(name, bytes);
      };
      await expect(contract.serve('draw')).rejects.toThrow('lost');
      expect((await contract.found()).head.incident).toBe('document not made');
      await contract.serve('draw', new Date(now.getTime() + 3_600_000));
      expect((await contract.found()).head.incident).toBe('');
      expect((await rowOf(contract, 'draw'))?.status).toBe('done');
    },
  );
  test('is an incident that staff see until it is drawn, once in the record', async () => {
    const contract = await atDrawing();
    contract.faults.push(new Error('No memory'), new Error('No memory'));
    await expect(contract.serve('draw')).rejects.toThrow('No memory');
    await expect(contract.serve('draw')).rejects.toThrow('No memory');
    expect((await contract.found()).head.incident).toBe('document not made');
    await contract.serve('draw');
    expect((await contract.found()).head.incident).toBe('');
    expect((await typesIn(contract)).slice(-2)).toEqual(['DocumentNotMade', 'DocumentDrawn']);
  });
  test('is an incident while nobody can sign for IMTCloud', async () => {
    const employees = directory.employees.map((one) => (one.id === 'sara' ? { ...one, active: false } : one));
    const contract = await atDrawing(campus, { ...directory, employees } as Directory);
    await expect(contract.serve('draw')).rejects.toThrow('Nobody of the directory can sign');
    expect((await contract.found()).head.incident).toBe('document not made');
  });
  test('that nobody wants any more is left to the relay, which tells the run', async () => {
    const contract = await atDrawing();
    await contract.record((before, known) => withdraw(before, now, known));
    await contract.serve('draw');
    expect(contract.kept.size).toBe(0);
    expect(await contract.row(askKey(request, 'draw', 1))).toMatchObject({ work: 'token', token: 'token' });
  });
  test('an ask that wants no document is a fault', async () => {
    const contract = await contractInMemory();
    await expect(contract.serve('mailbox')).rejects.toThrow('wants no document');
  });
});

describe('the record of a contract', () => {
  test('finds another document in its place, and one that was taken away', async () => {
    const contract = await atDrawing();
    await contract.serve('draw');
    const [current, trail] = [await contract.found(), await contract.ports.ledger.trail(request)];
    const withDocument = (change: (document: Document) => Document | undefined) => ({
      ...current,
      asks: current.asks.map((row) => (row.document ? { ...row, document: change(row.document) } : row)),
    });
    const wrong = [{ name: 'ask does not match', at: 'ask draw, round 1' }];
    expect(
      verifyTrail(
        withDocument((one) => one),
        trail,
      ),
    ).toEqual([]);
    expect(
      verifyTrail(
        withDocument((one) => ({ ...one, sha256: '0'.repeat(64) })),
        trail,
      ),
    ).toEqual(wrong);
    expect(
      verifyTrail(
        withDocument((one) => ({ ...one, contractDigest: '0'.repeat(64) })),
        trail,
      ),
    ).toEqual(wrong);
    expect(
      verifyTrail(
        withDocument(() => undefined),
        trail,
      ),
    ).toEqual(wrong);
  });
});

describe('a contract that both have signed', () => {
  test('is sealed, with how each of them signed: it is ours and unchanged', async () => {
    const contract = await atSealing();
    await contract.serve('seal');
    const row = await rowOf(contract, 'seal');
    const file = contract.kept.get(row?.document?.name ?? '') ?? new Uint8Array();
    const checked = await verifyDocument({ file, knownKeys: [hashOfBytes(await contract.key.publicKey())] });
    expect(checked.faults).toEqual([]);
    expect(row?.document?.sha256).toBe(hashOfBytes(file));
    expect(checked.evidence?.contractDigest).toBe((await rowOf(contract, 'draw'))?.document?.contractDigest);
    expect(
      checked.evidence?.signers.map(({ party, name, address, addressObtained }) => [
        party,
        name,
        address,
        addressObtained,
      ]),
    ).toEqual([
      ['platform', 'Jorge Maldonado', 'jorge@campusvivo.example', 'La indicó Irene Campos, que presentó la solicitud'],
      ['imtcloud', 'Sara Valle', 'sara@imtcloud.example', 'Consta en el directorio de Empresa de ejemplo, S. L.'],
    ]);
    expect((await contract.ports.ledger.trail(request)).at(-1)).toMatchObject({
      type: 'DocumentSealed',
      sha256: row?.document?.sha256,
    });
    expect(await wrongIn(contract)).toEqual([]);
  }, 30_000);
  test('says when the mails that brought its signer there were delivered, and of which nothing is known', async () => {
    const contract = await atSealing();
    const { ledger, work } = contract.ports;
    const theirs = (await ledger.messages(request)).filter(({ to }) => to.id === 'firstSigner');
    for (const { id } of theirs) {
      await work.claim(request, id, now);
      await work.sent(request, id, { sesId: `ses-${id}`, at: now });
    }
    const code = theirs.find(({ kind }) => kind === 'code')?.id ?? '';
    const deliveredAt = '2026-11-24T09:00:02.345Z';
    await work.delivery(request, code, { state: 'delivered', deliveredAt });
    await contract.serve('seal');
    const file = contract.kept.get(`${request}/1/sealed.pdf`) ?? new Uint8Array();
    const { evidence } = await verifyDocument({ file, knownKeys: [hashOfBytes(await contract.key.publicKey())] });
    const [first] = evidence?.signers ?? [];
    expect(first?.codes).toMatchObject([{ mail: code, sesId: `ses-${code}`, deliveredAt }]);
    expect(first?.mails).toEqual([
      { id: expect.stringMatching(/^ses-/), kind: 'asked (sent)', sentAt: now.toISOString() },
    ]);
  }, 30_000);
  test('by two with joint powers, has the evidence of three signatures', async () => {
    const contract = await atSealing(byTwo);
    await contract.serve('seal');
    const file = contract.kept.get(`${request}/1/sealed.pdf`) ?? new Uint8Array();
    const { evidence } = await verifyDocument({ file, knownKeys: [hashOfBytes(await contract.key.publicKey())] });
    expect(evidence?.signers.map(({ name }) => name)).toEqual(['Jorge Maldonado', 'Laura Peña', 'Sara Valle']);
  }, 30_000);
  test('is sealed no earlier than its last signature, though the table counts whole seconds', async () => {
    const contract = await atSealing();
    const signed = (await contract.ports.ledger.trail(request)).at(-1)?.at ?? '';
    await contract.serve('seal', new Date(new Date(signed).getTime() - 700));
    const file = contract.kept.get(`${request}/1/sealed.pdf`) ?? new Uint8Array();
    const { evidence } = await verifyDocument({ file, knownKeys: [hashOfBytes(await contract.key.publicKey())] });
    const last = (await contract.ports.ledger.trail(request)).at(-1);
    expect([evidence?.sealedAt, last?.type, last?.at]).toEqual([signed, 'DocumentSealed', signed]);
  }, 30_000);
  test('is the first that was kept when a try was lost: both parties receive the same bytes', async () => {
    const contract = await atSealing();
    contract.loseNext();
    await expect(contract.serve('seal')).rejects.toThrow('lost');
    await expect(contract.serve('seal').then(() => rowOf(contract, 'seal'))).resolves.toMatchObject({ status: 'done' });
    const row = await rowOf(contract, 'seal');
    expect(row?.document?.sha256).toBe(hashOfBytes(contract.kept.get(`${request}/1/sealed.pdf`) ?? new Uint8Array()));
  }, 30_000);
  test('is never sealed without the evidence of one of them', async () => {
    const contract = await atSealing();
    await contract.record(({ current }) => ({
      head: current.head,
      asks: erased(current).asks.filter(({ name }) => name === 'sign'),
      event: { type: 'AskReminded', at: now.toISOString(), by: 'test' },
      notices: [],
    }));
    await expect(contract.serve('seal')).rejects.toThrow('There is no evidence that firstSigner has signed');
    expect(contract.kept.has(`${request}/1/sealed.pdf`)).toBe(false);
  }, 30_000);
});
