import { type Directory, employeeNamed } from '../../workflows/directory.ts';
import type { Case, LeftOut } from '../../workflows/lifecycle/case.ts';
import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import { askNamed, type Workflow } from '../../workflows/vocabulary/workflow.ts';

type Seen = { workflow: Workflow; current: Case; directory: Directory };

/** Who of IMTCloud was not asked about this version, at which step and why: for whoever decides to see, one a line. */
export const leftOutWords = ({ workflow, current, directory }: Seen, language: Language): string =>
  current.asks
    .filter((row) => row.round === current.head.round)
    .flatMap((row) => row.leftOut ?? [])
    .map((one) =>
      say(line, language, {
        step: askNamed(workflow, one.ask).state,
        who: nameOf(one, directory),
        why: whyLeftOut[one.why],
      }),
    )
    .join('\n');

/** «Carmen Soto (la solicitud nombra a esa persona)», for the record that staff read. */
export const leftOutBriefly = (leftOut: readonly LeftOut[], directory: Directory, language: Language): string =>
  leftOut.map((one) => `${nameOf(one, directory)} (${whyLeftOut[one.why][language]})`).join('; ');

const nameOf = ({ person }: LeftOut, directory: Directory): string =>
  employeeNamed(directory, person.replace('employee:', ''))?.name ?? person;

const line: Words = { es: '{step}: {who}, porque {why}', en: '{step}: {who}, because {why}' };

const whyLeftOut: Record<LeftOut['why'], Words> = {
  away: { es: 'está ausente', en: 'they are away' },
  party: { es: 'es parte de la solicitud', en: 'they are a party to the request' },
  organisation: {
    es: 'una de las partes escribe desde el dominio de correo de su organización',
    en: 'one of the parties has an address in the mail domain of their organisation',
  },
  named: { es: 'la solicitud nombra a esa persona', en: 'the request names them' },
  declared: {
    es: 'tiene declarado un interés en alguien a quien la solicitud nombra',
    en: 'they have declared an interest in somebody whom the request names',
  },
  'decided already': { es: 'ya ha decidido en otro paso', en: 'they have decided at another step' },
};
