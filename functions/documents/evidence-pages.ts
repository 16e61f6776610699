import { groupReference } from '../../workflows/reference.ts';
import { type Language, languages, type Words } from '../../workflows/vocabulary/words.ts';
import { inColumns } from './columns.ts';
import type { Evidence, SignerEvidence } from './evidence.ts';
import { evidenceWords as words } from './evidence-words.ts';
import { shownAnyway } from './font.ts';
import { colours, type Drawn, measures, openSheet, type Sheet } from './sheet.ts';

/** The signature page and the evidence, to follow the contract's own pages. Times and hashes stand exactly as they were hashed. */
export const drawEvidence = async (evidence: Evidence): Promise<Drawn> => {
  const name = `${groupReference(evidence.reference)} · v${evidence.version}`;
  const at = new Date(evidence.sealedAt);
  const author = evidence.values.imtcloud.legalName;
  const sheet = openSheet({ title: `${words.signatures.es} ${name}`, author, subject: name, at });
  drawSignatures(sheet, evidence, name);
  for (const signer of evidence.signers) drawSigner(sheet, signer);
  drawChain(sheet, evidence);
  return sheet.finish((page, pages) => ({
    left: `${words.signatures.es} y pruebas · ${name}`,
    right: `${page} de ${pages} · tras las ${evidence.pages} del contrato`,
  }));
};

const drawSignatures = (sheet: Sheet, evidence: Evidence, name: string): void => {
  sheet.line(colours.act, 3);
  sheet.space(14);
  sheet.write(words.signatures.es, { tag: 'H1', weight: 'strong', size: 18, colour: colours.act });
  sheet.write(`${words.signatures.en} · ${name}`, { tag: 'P', size: 11, colour: colours.soft });
  sheet.space(8);
  inColumns(sheet, words.intro, { tag: 'P', size: 9.3 });
  sheet.space(12);
  for (const signer of evidence.signers) drawSignature(sheet, signer);
  drawHeading(sheet, words.document);
  drawRow(sheet, words.documentHash, evidence.documentHash);
  drawRow(sheet, words.contractDigest, evidence.contractDigest);
  drawRow(sheet, words.template, `${evidence.templateVersion} · ${evidence.pages}`);
  drawSeal(sheet, evidence);
};

const drawSignature = (sheet: Sheet, signer: SignerEvidence): void => {
  sheet.room(86);
  sheet.line();
  sheet.space(6);
  inColumns(sheet, words[signer.party], { tag: 'H2', size: 8.6, colour: colours.soft });
  sheet.write(shownAnyway(signer.name), { tag: 'P', weight: 'strong', size: 14, colour: colours.act });
  sheet.write(shownAnyway(`${signer.position} · ${signer.company} · ${signer.taxId}`), { tag: 'P', size: 9.3 });
  sheet.space(2);
  sheet.write(`${words.signed.es} / ${words.signed.en} ${signer.signedAt}`, { tag: 'P', size: 9.3 });
  sheet.space(8);
};

const drawSeal = (sheet: Sheet, { seal, sealedAt }: Evidence): void => {
  drawHeading(sheet, words.seal);
  drawRow(sheet, words.sealIs, capital(seal.label));
  drawRow(sheet, words.certificate, seal.certificateHash);
  drawRow(sheet, words.sealedAt, sealedAt);
  drawRow(sheet, words.timestamp, seal.timestampAuthority ?? both(words.noTimestamp));
};

const drawSigner = (sheet: Sheet, signer: SignerEvidence): void => {
  sheet.room(180);
  drawHeading(sheet, titled(words.evidence, signer.name));
  drawRow(sheet, words.company, `${signer.company} · ${signer.taxId} · ${signer.position}`);
  drawRow(sheet, words.address, signer.address);
  drawRow(sheet, words.obtained, signer.addressObtained);
  drawRow(sheet, words.powers, signer.powersStatement);
  drawRow(sheet, words.consent, `«${signer.consent.text}» (${signer.consent.version}, ${signer.consent.language})`);
  drawRow(sheet, words.seen, signer.seenAt);
  drawRow(sheet, words.choices, signer.choices.map(({ at, choice }) => `${at} ${choice}`).join('\n'));
  drawRow(sheet, words.codes, signer.codes.map(codeLine).join('\n'));
  drawRow(sheet, words.mails, signer.mails.map(mailLine).join('\n'));
  drawRow(sheet, words.source, signer.source);
  drawRow(sheet, words.userAgent, signer.userAgent);
  drawRow(sheet, words.language, signer.language);
};

const codeLine = ({ sentAt, mail, sesId, deliveredAt, verifiedAt }: SignerEvidence['codes'][number]): string =>
  [
    `${both(words.sent)} ${sentAt} (${[mail, ...(sesId ? [sesId] : [])].join(', ')})`,
    delivery(deliveredAt),
    ...(verifiedAt ? [`${both(words.verified)} ${verifiedAt}`] : []),
  ].join(' · ');

const mailLine = ({ id, kind, sentAt, deliveredAt }: SignerEvidence['mails'][number]): string =>
  [`${kind} ${id}`, `${both(words.sent)} ${sentAt}`, delivery(deliveredAt)].join(' · ');

/** A mail that SES has taken is not delivered: nothing is said to be that is not known. */
const delivery = (at: string | undefined): string =>
  at === undefined ? both(words.notConfirmed) : `${both(words.delivered)} ${at}`;

const drawChain = (sheet: Sheet, { events }: Evidence): void => {
  sheet.room(120);
  drawHeading(sheet, words.chain);
  inColumns(sheet, words.chainText, { tag: 'P', size: 8.6 });
  sheet.space(4);
  const { left } = measures;
  for (const { number, at, type, by, hash } of events) {
    sheet.line();
    sheet.space(2.5);
    sheet.beside([
      { tag: 'P', text: shownAnyway(`${number}. ${at}`), x: left, width: 130, size: 7.6 },
      { tag: 'P', text: shownAnyway(`${type} · ${by}`), x: left + 134, width: 120, size: 7.6 },
      { tag: 'P', text: hash, x: left + 260, width: 227, size: 6.6, colour: colours.soft },
    ]);
    sheet.space(2.5);
  }
};

const drawHeading = (sheet: Sheet, heading: Words): void => {
  sheet.room(60);
  sheet.space(12);
  inColumns(sheet, heading, { tag: 'H2', weight: 'strong', size: 10.4, colour: colours.act });
  sheet.space(4);
};

/** A label in both languages, and the value as it is. */
const drawRow = (sheet: Sheet, label: Words, value: string): void => {
  const [first = '', ...rest] = shownAnyway(value === '' ? '—' : value).match(/[\s\S]{1,1800}/g) ?? [];
  sheet.line();
  sheet.space(2.5);
  const { left } = measures;
  const column = { tag: 'P', x: left + 128, width: measures.width - 128, size: 8.6 };
  sheet.beside([
    { tag: 'P', text: `${label.es} / ${label.en}`, x: left, width: 120, size: 7.8, colour: colours.soft },
    { ...column, text: first },
  ]);
  for (const text of rest) sheet.beside([{ ...column, text }]);
  sheet.space(2.5);
};

const both = ({ es, en }: Words): string => `${es} / ${en}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titled = (heading: Words, name: string): Words =>
  Object.fromEntries(languages.map((one) => [one, shownAnyway(`${heading[one]}: ${name}`)])) as Record<
    Language,
    string
  >;
