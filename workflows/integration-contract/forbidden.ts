import { asDrawn } from '../text.ts';

/** What no integration contract may say (C8, C9). */
export type Forbidden = 'exclusivity' | 'non-compete' | 'veto' | 'first refusal' | 'roadmap approval';

/** Which of them a text says, in Spanish or English, however it is spelt. It reads words, not meanings: a hit is for legal to judge. */
export const forbiddenIn = (text: string): Forbidden[] => {
  const plain = plainly(text);
  const letters = plain.replace(/[^a-z]/g, '');
  return kinds.filter(
    (kind) =>
      patterns[kind].some((pattern) => pattern.test(plain)) || squeezed[kind]?.some((one) => letters.includes(one)),
  );
};

/** The same for the name of a company: «Exclusivas» is how many distributors are called, and a name promises nothing. */
export const forbiddenInName = (name: string): Forbidden[] => forbiddenIn(name.replace(/\bexclusivas\b/giu, ' '));

const kinds: readonly Forbidden[] = ['exclusivity', 'non-compete', 'veto', 'first refusal', 'roadmap approval'];

/** Without accents, capitals, look-alike letters or anything unseen, with single spaces. */
const plainly = (text: string): string =>
  asDrawn(text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u00ad]/gu, ''))
    .toLowerCase()
    .replace(/[\s\p{Pd}_/]+/gu, ' ');

const others =
  '(?:otr[ao]s?|terceros?|terceras|ningun[ao]?|nadie|competidor\\w*|others?|third part\\w+|competitors?|anyone else|any one else)';
const asks =
  '(?:aprob\\w+|apruebe\\w*|autoriz\\w+|autoric\\w+|consent\\w+|consienta\\w*|visto bueno|conformidad|permiso|permita|acuerdo previo|consulta previa|approv\\w+|consent\\w*|permission|sign ?off|authori[sz]\\w+|agreement in advance|prior agreement)';
const course =
  '(?:hoja de ruta|hojas de ruta|road ?map\\w*|evolucion\\w*|desarroll\\w+|nuevas? (?:version\\w*|funcion\\w*)|plan\\w* de producto|product plan\\w*|develop\\w*|new (?:features?|versions?|functions?|releases?))';
/** Within one sentence. */
const near = '[^.;:]{0,120}?';

const patterns: Record<Forbidden, readonly RegExp[]> = {
  exclusivity: [
    /exclusiv/,
    /\b(?:unic[ao]s?|sole|only) (?:y exclusiv\w+ )?(?:socio|proveedor|plataforma|integrador|partner|provider|platform|supplier|vendor|integration)/,
    /\b(?:proveedor|socio|plataforma|integracion|integrador)\w* unic[ao]s?\b/,
    new RegExp(
      `\\bno (?:podra|puede|debera|debe|se)${near}(?:integra|ofrece|contrata|vende|trabaja|conecta|pacta)\\w*${near}${others}`,
    ),
    new RegExp(
      `\\b(?:may|shall|will|must|can|does|do)(?: ?not|n.t)${near}(?:integrat|offer|contract|sell|work|connect|partner)\\w*${near}${others}`,
    ),
    new RegExp(
      `\\b(?:solo|solamente|unicamente|only)${near}(?:integrar|ofrecer|integrate|offer)\\w*${near}(?:la plataforma|the platform|nosotros|us)\\b`,
    ),
  ],
  'non-compete': [
    /\bno competencia\b|\bno compet(?:ir|ira|iran|encia)\b|\bpacto de no conc?urrencia\b|\bno concurrencia\b/,
    /\bnon ?compet\w*|\bnot (?:to )?compete\b|\bcovenant not to\b/,
    /\b(?:abst\w+|refrain\w*)\b[^.;:]{0,80}?\b(?:comp[ei]t\w+|concurr\w+)/,
    /\bno (?:desarrollara|desarrollar|creara|ofrecera|lanzara)\b[^.;:]{0,80}?\b(?:simil\w+|parecid\w+|equivalent\w+|comp[ei]t\w+)/,
    /\bnot (?:develop|create|offer|launch|build)\b[^.;:]{0,80}?\b(?:similar|equivalent|compet\w+)/,
  ],
  veto: [
    /\bvet(?:o|os|ar|ara|aran|ado|ados|oed|oes|oing)\b/,
    /\bderecho (?:de|a) (?:oposicion|oponerse|bloque\w+)\b/,
    /\bright to (?:object|block|oppose)\b/,
  ],
  'first refusal': [
    /\b(?:tanteo|retracto)\b/,
    /\b(?:derecho|opcion)\w* (?:de (?:adquisicion |compra )?)?(?:preferen\w+|prioritari\w+)/,
    /\b(?:primera|ultima) (?:opcion|oferta|negativa)\b/,
    /\b(?:first|last) (?:refusal|offer|negotiation|option|look)\b/,
    /\bpre ?empti(?:on|ve)\b|\bright to match\b|\bmatching right\w*|\bderecho\w* (?:de|a) igualar\b/,
  ],
  'roadmap approval': [
    new RegExp(`\\b${asks}\\b${near}\\b${course}\\b`),
    new RegExp(`\\b${course}\\b${near}\\b${asks}\\b`),
  ],
};

/** Told apart from other words also when it is spaced or dotted out, letter by letter. */
const squeezed: Partial<Record<Forbidden, readonly string[]>> = { exclusivity: ['exclusiv'] };
