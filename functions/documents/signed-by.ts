import { type NamedSigner, setOf } from '../../workflows/integration-contract/signers-of.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import type { Governed } from '../../workflows/lifecycle/change.ts';
import { rowOf } from '../../workflows/lifecycle/people.ts';
import type { SignatureEvidence } from '../../workflows/lifecycle/signing/evidence.ts';
import { sameMailbox } from '../../workflows/mailbox.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import type { Message } from '../ledger/port.ts';
import type { SignerEvidence } from './evidence.ts';
import type { Frozen } from './frozen.ts';

type Signing = { governed: Governed; round: number; frozen: Frozen; messages: readonly Message[] };
type Signature = { row: AskRow; evidence: SignatureEvidence };

/** How each of those whom the contract names has signed it, in their order. @throws Error when one of them has not */
export const signedBy = (signing: Signing): SignerEvidence[] =>
  signing.frozen.signers.map((signer) => evidenceOf(signing, signer, signatureOf(signing, signer)));

const signatureOf = ({ governed, round }: Signing, { person }: NamedSigner): Signature => {
  const rows = allAsks(governed.workflow)
    .filter(({ kind }) => kind === 'signature')
    .flatMap(({ name }) => rowOf(governed.current, name, round) ?? []);
  const [found] = rows.flatMap((row) =>
    row.answers.flatMap(({ by, evidence }) => (by === person && evidence ? [{ row, evidence }] : [])),
  );
  if (!found) throw new Error(`There is no evidence that ${person} has signed.`);
  return found;
};

const evidenceOf = (signing: Signing, signer: NamedSigner, { row, evidence }: Signature): SignerEvidence => {
  const { variables } = signing.frozen;
  const [set] = setOf([signer]);
  if (!set) throw new Error('A signer is one of the set.');
  const company = signer.party === 'platform' ? variables.company : variables.imtcloud;
  const { consent, powersStatement, seenAt, signedAt, source, userAgent, language } = evidence;
  return {
    ...set,
    company: company.legalName,
    taxId: company.taxId,
    powersStatement,
    addressObtained: obtained(signing, signer, row),
    consent,
    choices: [...evidence.choices, { at: signedAt, choice: `${evidence.name}, ${evidence.position}` }],
    codes: evidence.codes.map((code) => ({ ...code, ...deliveryOf(signing, code.mail) })),
    mails: mailsTo(signing, signer, row),
    seenAt,
    signedAt,
    source,
    userAgent,
    language,
  };
};

/** Where the address came from and, where staff corrected it, at which one the link was. */
const obtained = ({ governed, frozen }: Signing, { party, person, address }: NamedSigner, row: AskRow): string => {
  const used = row.people.find(({ id }) => id === person)?.mailbox ?? address;
  const { requesterName = '', requesterMailbox = '' } = governed.current.forms.at(-1)?.values ?? {};
  const from =
    party === 'imtcloud'
      ? `Consta en el directorio de ${frozen.variables.imtcloud.legalName}`
      : sameMailbox(address, requesterMailbox)
        ? `Es la de ${requesterName}, que presentó la solicitud y la confirmó`
        : `La indicó ${requesterName}, que presentó la solicitud`;
  return sameMailbox(used, address) ? from : `${from}; el equipo de IMTCloud la corrigió a ${used}`;
};

/** The mails that brought them here, as they left. */
const mailsTo = ({ messages }: Signing, { person }: NamedSigner, row: AskRow): SignerEvidence['mails'] =>
  messages
    .filter(({ to, link }) => to.id === person && link?.ask === row.name && link.round === row.round)
    .flatMap(({ id, sesId, kind, state, sentAt, deliveredAt }) =>
      sentAt === undefined
        ? []
        : [{ id: sesId ?? id, kind: `${kind} (${state})`, sentAt, ...(deliveredAt && { deliveredAt }) }],
    );

/** What became of the mail that brought a code, as far as SES has said by now. */
const deliveryOf = ({ messages }: Signing, mail: string) => {
  const { sesId, deliveredAt } = messages.find(({ id }) => id === mail) ?? {};
  return { ...(sesId && { sesId }), ...(deliveredAt && { deliveredAt }) };
};
