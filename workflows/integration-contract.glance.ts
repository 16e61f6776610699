import { listWords, scopeWords, whoseWords } from './integration-contract/said.ts';
import type { IntegrationContract } from './integration-contract.form.ts';
import { glance as words } from './integration-contract.words.ts';
import { fill, type Words } from './vocabulary/words.ts';
import type { Glance } from './vocabulary/workflow.ts';

const scopeOf = (r: IntegrationContract): Words =>
  listWords((['api', 'sso', 'rostering'] as const).filter((one) => r[one] === 'yes').map((one) => scopeWords[one]));

const dataOf = (r: IntegrationContract): Words => {
  const whose = { pupils: r.ofPupils, families: r.ofFamilies, staff: r.ofStaff };
  const said = (['pupils', 'families', 'staff'] as const).filter((one) => whose[one] === 'yes');
  return fill(words.dataOf, { whose: listWords(said.map((one) => whoseWords[one])) });
};

/** What whoever decides reads first. */
export const glance: readonly Glance<IntegrationContract>[] = [
  { label: words.platform, says: () => words.platformIs },
  { label: words.company, says: () => words.companyIs },
  { label: words.scope, says: scopeOf },
  'purpose',
  { label: words.term, says: (r) => (r.months === '1' ? words.oneMonth : words.termIs) },
  {
    label: words.subcontractors,
    says: (r) => (r.subcontracted === 'yes' ? words.subcontractorsAre : undefined),
  },
  { label: words.preference, says: (r) => (r.exclusivity === 'none' ? undefined : words.preferenceOf) },
  { label: words.data, says: (r) => (r.personalData === 'yes' ? dataOf(r) : words.dataNone) },
  {
    label: words.signers,
    says: (r) => (r.powers === 'joint' ? words.bothSigners : words.oneSigner),
  },
];
