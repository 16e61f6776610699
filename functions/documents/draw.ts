import { type Contract, contractOf } from '../../workflows/integration-contract/contract.ts';
import { keyTerms } from '../../workflows/integration-contract/key-terms.ts';
import type { ContractVariables } from '../../workflows/integration-contract/variables.ts';
import { groupReference, type Reference } from '../../workflows/reference.ts';
import type { Words } from '../../workflows/vocabulary/words.ts';
import { inColumns } from './columns.ts';
import { colours, type Drawn, measures, openSheet, type Sheet } from './sheet.ts';

/** What is drawn: the version counts from 1 within its request, and `at` is when this version was frozen. */
export type Drawing = { reference: Reference; version: number; variables: ContractVariables; at: Date };

/** The contract as a PDF, in both languages side by side. The same drawing always gives the same bytes. */
export const drawContract = async ({ reference, version, variables, at }: Drawing): Promise<Drawn> => {
  const contract = contractOf(variables);
  const name = `${groupReference(reference)} · v${version}`;
  const { es: title } = contract.title;
  const sheet = openSheet({ title: `${title} ${name}`, author: variables.imtcloud.legalName, subject: name, at });
  drawTop(sheet, contract, name);
  drawTerms(sheet, keyTerms(variables));
  drawOpening(sheet, contract);
  for (const clause of contract.clauses) {
    drawHeading(sheet, { es: `${clause.number}. ${clause.heading.es}`, en: `${clause.number}. ${clause.heading.en}` });
    drawPassages(sheet, clause.paragraphs);
  }
  drawSigning(sheet, contract);
  return sheet.finish((page, pages) => ({
    left: `${title} · ${name} · ${contract.templateVersion}`,
    right: `Página ${page} de ${pages}`,
  }));
};

const drawTop = (sheet: Sheet, { title }: Contract, name: string): void => {
  sheet.line(colours.act, 3);
  sheet.space(14);
  sheet.write(title.es, { tag: 'H1', weight: 'strong', size: 21, colour: colours.act });
  sheet.write(title.en, { tag: 'P', size: 12, colour: colours.soft, language: 'en' });
  sheet.space(4);
  sheet.write(name, { tag: 'P', weight: 'strong', size: 10 });
  sheet.space(8);
};

/** What whoever signs looks for first. The clauses say it in full. */
const drawTerms = (sheet: Sheet, terms: readonly { label: Words; value: Words }[]): void => {
  const left = measures.left;
  for (const { label, value } of terms) {
    sheet.line();
    sheet.space(3.5);
    sheet.beside([
      { tag: 'P', text: `${label.es} / ${label.en}`, x: left, width: 128, size: 8.2, colour: colours.soft },
      { tag: 'P', text: value.es, x: left + 136, width: 176, size: 9, weight: 'strong' },
      { tag: 'P', text: value.en, x: left + 322, width: 165, size: 9, colour: colours.soft, language: 'en' },
    ]);
    sheet.space(3.5);
  }
  sheet.line();
  sheet.space(6);
};

const drawOpening = (sheet: Sheet, { parties, grounds }: Contract): void => {
  drawHeading(sheet, { es: 'Reunidos', en: 'The parties' });
  drawPassages(sheet, parties);
  drawHeading(sheet, { es: 'Exponen', en: 'Whereas' });
  drawPassages(sheet, grounds);
  drawHeading(sheet, { es: 'Cláusulas', en: 'Clauses' });
};

/** A heading never stands alone at the foot of a page. */
const drawHeading = (sheet: Sheet, heading: Words): void => {
  sheet.room(70);
  sheet.space(9);
  inColumns(sheet, heading, { tag: 'H2', weight: 'strong', size: 10.4, colour: colours.act });
  sheet.space(2);
};

const drawPassages = (sheet: Sheet, passages: readonly Words[]): void => {
  for (const passage of passages) {
    inColumns(sheet, passage, { tag: 'P', size: 9.3 });
    sheet.space(4);
  }
};

const drawSigning = (sheet: Sheet, { signing }: Contract): void => {
  sheet.room(170);
  drawHeading(sheet, { es: 'Firmantes', en: 'Signatories' });
  for (const { role, legalName, signers } of signing) {
    inColumns(
      sheet,
      { es: `${role.es}: ${legalName}`, en: `${role.en}: ${legalName}` },
      { tag: 'H3', weight: 'strong', size: 9.3 },
    );
    for (const { name, position, powers } of signers) {
      inColumns(
        sheet,
        { es: `${name}, ${position}, ${powers.es}.`, en: `${name}, ${position}, ${powers.en}.` },
        { tag: 'P', size: 9.3 },
      );
    }
    sheet.space(6);
  }
  inColumns(sheet, whereSigned, { tag: 'P', size: 8.4, colour: colours.soft });
};

const whereSigned: Words = {
  es: 'Se firma por medios electrónicos. Las firmas constan en la página de firmas, que se añade a continuación cuando han firmado ambas partes.',
  en: 'Signed by electronic means. The signatures stand on the signature page, which is added after this one once both parties have signed.',
};
