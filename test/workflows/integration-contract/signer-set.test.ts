import { expect, test } from 'vitest';
import { type SetSigner, signerSetProblems } from '../../../workflows/integration-contract/signer-set.ts';

const one: SetSigner = {
  party: 'platform',
  name: 'Ana',
  position: 'Directora',
  powers: 'sole',
  address: 'ana@a.example',
};
const ours: SetSigner = { ...one, party: 'imtcloud', name: 'Marta', address: 'marta@imtcloud.example' };
const joint: SetSigner = { ...one, powers: 'joint' };
const other: SetSigner = { ...joint, name: 'Iñaki', address: 'inaki@a.example' };

test.each<[string, SetSigner[], string[]]>([
  ['one for each party', [one, ours], []],
  ['two with joint powers', [joint, other, ours], []],
  ['only the platform', [one], ['a party has no signer']],
  ['one with joint powers', [joint, ours], ['joint powers need two']],
  ['joint and sole powers', [joint, { ...other, powers: 'sole' }, ours], ['joint powers need two']],
  ['two with sole powers', [one, { ...other, powers: 'sole' }, ours], ['sole powers need one']],
  ['three', [joint, other, { ...other, address: 'c@a.example' }, ours], ['too many signers']],
  ['one address for two', [joint, { ...other, address: 'ANA@a.example' }, ours], ['addresses are shared']],
])('C8: %s', (_, signers, problems) => expect(signerSetProblems(signers)).toEqual(problems));
