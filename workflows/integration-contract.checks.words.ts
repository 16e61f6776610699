import type { Words } from './vocabulary/words.ts';

type Ruled = { ensures: Words; change: Words };

export const notAnImplementer: Ruled = {
  ensures: { es: 'La empresa no es un implantador', en: 'The company is not an implementer' },
  change: {
    es: 'Este NIF es el de una empresa implantadora del directorio: el acuerdo lo firma la empresa que presta la plataforma, no quien implanta IMTLazarus. Indique el NIF de esa empresa.',
    en: 'This is the tax id of an implementer in the directory: the contract is signed by the company that provides the platform, not by whoever installs IMTLazarus. Give the tax id of that company.',
  },
};
export const twoParties: Ruled = {
  ensures: {
    es: 'Las partes son dos, e IMTCloud es la otra',
    en: 'There are two parties, and IMTCloud is the other one',
  },
  change: {
    es: 'IMTCloud e IMTLazarus están al otro lado del acuerdo: indique la plataforma y la empresa que la presta.',
    en: 'IMTCloud and IMTLazarus are on the other side of the contract: give the platform and the company that provides it.',
  },
};
export const ownAddresses: Ruled = {
  ensures: {
    es: 'La plataforma escribe y firma desde direcciones que no son de IMTCloud',
    en: 'The platform writes and signs from addresses that are not IMTCloud’s',
  },
  change: {
    es: 'Esta dirección es de IMTCloud, que firma por su parte: indique una de la empresa de la plataforma.',
    en: 'This address is IMTCloud’s, which signs on its own side: give one of the platform’s company.',
  },
};
export const twoSigners: Ruled = {
  ensures: {
    es: 'Con poderes mancomunados firman dos personas, cada una desde su dirección',
    en: 'With joint powers two people sign, each from an address of their own',
  },
  change: {
    es: 'Con poderes mancomunados firman dos personas distintas: indique otra persona, con otra dirección.',
    en: 'With joint powers two different people sign: name another person, with another address.',
  },
};
export const powersGranted: Ruled = {
  ensures: { es: 'Los poderes ya están otorgados', en: 'The powers have been granted' },
  change: {
    es: 'Esta fecha aún no ha llegado, y nadie firma con un poder que no tiene: indique la fecha en que se otorgó.',
    en: 'This date has not come, and nobody signs with powers that they do not hold: give the date on which they were granted.',
  },
};
export const someScope: Ruled = {
  ensures: { es: 'El alcance está dicho', en: 'The scope is stated' },
  change: {
    es: 'Diga que sí, al menos, a una de las tres: API, inicio de sesión único o sincronización.',
    en: 'Say yes to one of the three at least: API, single sign-on or rostering.',
  },
};
export const noIntermediary: Ruled = {
  ensures: { es: 'No interviene ningún tercero', en: 'No third party steps in' },
  change: {
    es: 'El acuerdo lo firman dos partes, sin que intervengan terceros: quite a quien interviene y responda «No». A quien solo aloja o programa, indíquelo como subcontratista.',
    en: 'The contract is signed by two parties, without third parties stepping in: take out whoever does and answer “No”. Name those who only host or program as subcontractors.',
  },
};
export const noOtherEarnings: Ruled = {
  ensures: { es: 'Nadie más gana con el acuerdo', en: 'Nobody else earns by the contract' },
  change: {
    es: 'Ningún interés comercial ajeno puede condicionar el acuerdo: quite esa ganancia o comisión y responda «No».',
    en: 'No outside commercial interest may stand behind the contract: take out that gain or commission and answer “No”.',
  },
};
export const noExclusivity: Ruled = {
  ensures: { es: 'No hay exclusividad de IMTLazarus', en: 'There is no exclusivity of IMTLazarus' },
  change: {
    es: 'IMTLazarus no se da en exclusiva a ninguna plataforma: quite la exclusividad de IMTLazarus.',
    en: 'IMTLazarus is given exclusively to no platform: take out the exclusivity of IMTLazarus.',
  },
};
export const freeDevelopment: Ruled = {
  ensures: { es: 'Nada limita el desarrollo de IMTLazarus', en: 'Nothing limits the development of IMTLazarus' },
  change: {
    es: 'Ningún acuerdo puede limitar, condicionar ni retrasar lo que IMTCloud desarrolla: quite esa condición y responda «No».',
    en: 'No contract may limit, condition or delay what IMTCloud develops: take out that condition and answer “No”.',
  },
};
export const mereSubcontractors: Ruled = {
  ensures: { es: 'Los subcontratistas solo alojan o programan', en: 'Subcontractors only host or program' },
  change: {
    es: 'Un subcontratista que hace algo más que alojar o programar interviene en el acuerdo: prescinda de él en esta integración y responda «Sí».',
    en: 'A subcontractor that does more than host or program steps into the contract: leave it out of this integration and answer “Yes”.',
  },
};
export const subcontractorsListed: Ruled = {
  ensures: { es: 'Cada subcontratista está identificado', en: 'Each subcontractor is named' },
  change: {
    es: 'Escriba un subcontratista por línea, con dos puntos entre su nombre y lo que hace, como «Nube del Sur, S.L.: alojamiento».',
    en: 'Write one subcontractor a line, with a colon between its name and what it does, like “Nube del Sur, S.L.: hosting”.',
  },
};
export const noForbiddenRights: Ruled = {
  ensures: {
    es: 'Ningún texto pide exclusividad, tanteo ni primera opción',
    en: 'No text asks for exclusivity or first refusal',
  },
  change: {
    es: 'Este texto figurará en el contrato y habla de exclusividad, de tanteo o de primera opción, que IMTLazarus no da a nadie: quítelo o dígalo de otro modo.',
    en: 'This text will stand in the contract and speaks of exclusivity or first refusal, which IMTLazarus gives to nobody: take it out or say it in other words.',
  },
};
export const noForbiddenLimits: Ruled = {
  ensures: {
    es: 'Ningún texto veta, condiciona ni somete a permiso el desarrollo',
    en: 'No text vetoes development, conditions it or makes it a matter of permission',
  },
  change: {
    es: 'Este texto figurará en el contrato y habla de no competir, de vetar o de dar permiso sobre lo que se desarrolla: quítelo o dígalo de otro modo.',
    en: 'This text will stand in the contract and speaks of not competing, of a veto or of permission over what is developed: take it out or say it in other words.',
  },
};
export const startsInFuture: Ruled = {
  ensures: { es: 'Se firma antes de empezar', en: 'It is signed before it begins' },
  change: {
    es: 'El primer día ya ha pasado y ningún acuerdo rige antes de firmarse: indique hoy o una fecha posterior.',
    en: 'The first day has passed, and no contract is in force before it is signed: give today or a later date.',
  },
};
export const noticeFits: Ruled = {
  ensures: { es: 'El preaviso cabe en la duración', en: 'The notice fits in the term' },
  change: {
    es: 'El preaviso no cabe en lo que dura el acuerdo: acórtelo, o alargue la duración.',
    en: 'The notice does not fit in the length of the contract: shorten it, or lengthen the contract.',
  },
};
export const dataStated: Ruled = {
  ensures: {
    es: 'Si se identifica a personas, se dice que pasan sus datos',
    en: 'Where people are identified, it is said that their data pass',
  },
  change: {
    es: 'El inicio de sesión único y la sincronización identifican a personas: responda «Sí» y describa los datos, o quítelos del alcance.',
    en: 'Single sign-on and rostering identify people: answer “Yes” and describe the data, or take them out of the scope.',
  },
};
export const someWhose: Ruled = {
  ensures: { es: 'Está dicho de quién son los datos', en: 'It is stated whose data they are' },
  change: {
    es: 'Diga que sí, al menos, a una de las tres: alumnado, familias o personal de los centros.',
    en: 'Say yes to one of the three at least: pupils, families or staff of schools.',
  },
};
export const dataReasoned: Ruled = {
  ensures: { es: 'Cada dato dice para qué', en: 'Each field of data says what it is for' },
  change: {
    es: 'Escriba un dato por línea, con dos puntos entre el dato y para qué hace falta, como «Curso y grupo: para crear las clases».',
    en: 'Write one field a line, with a colon between the field and what it is needed for, like “Year and group: to create the classes”.',
  },
};
export const noSamples: Ruled = {
  ensures: { es: 'Los datos se describen, no se incluyen', en: 'Data are described, not included' },
  change: {
    es: 'Parece que este texto incluye el dato de alguien (una dirección de correo o un número): descríbalo y bórrelo de aquí.',
    en: 'This text seems to hold somebody’s data (an e-mail address or a number): describe it, and delete it here.',
  },
};
