import type { Clause } from '../clause.ts';

// The policy stands on these three, word for word: the guard knows their hashes. Another wording is another version.

/** C8. */
export const twoParties: Clause = {
  name: 'two parties',
  heading: { es: 'Dos únicas partes', en: 'Two parties only' },
  passages: [
    {
      words: {
        es: 'Las partes de este acuerdo son dos: IMTCloud y la Plataforma. Ningún tercero interviene en él, ni como parte, ni como intermediario, ni como beneficiario, y nadie más cobra ni gana por que se firme. Ninguna parte puede ceder su posición sin un acuerdo nuevo, firmado por ambas.',
        en: 'The parties to this agreement are two: IMTCloud and the Platform. No third party steps in, neither as a party, nor as an intermediary, nor as a beneficiary, and nobody else is paid or earns because it is signed. Neither party may assign its position without a new agreement signed by both.',
      },
    },
  ],
};

/** C9. */
export const noExclusivity: Clause = {
  name: 'no exclusivity',
  heading: { es: 'Sin exclusividad', en: 'No exclusivity' },
  passages: [
    {
      words: {
        es: 'IMTCloud no concede a la Plataforma, ni a nadie por medio de ella, exclusividad de ninguna clase sobre IMTLazarus: ni por producto, ni por territorio, ni por cliente, ni por tiempo. IMTCloud puede integrar IMTLazarus con cualquier otra plataforma, de dispositivos o de herramientas de gestión, también con las que compitan con la Plataforma. Cualquier exclusividad o preferencia pactada de palabra o en otro documento se tiene por no puesta.',
        en: 'IMTCloud grants the Platform, and anyone through it, no exclusivity of any kind over IMTLazarus: neither by product, nor by territory, nor by client, nor by time. IMTCloud may integrate IMTLazarus with any other platform, of devices or of management tools, also with those that compete with the Platform. Any exclusivity or preference agreed orally or in another document is deemed not written.',
      },
    },
  ],
};

/** C8. */
export const freeDevelopment: Clause = {
  name: 'no limitation of development',
  heading: { es: 'Libertad de desarrollo', en: 'Freedom of development' },
  passages: [
    {
      words: {
        es: 'Nada de este acuerdo limita, excluye, condiciona ni retrasa el desarrollo de IMTLazarus. IMTCloud decide libremente qué desarrolla, cuándo y con quién, también funciones iguales o parecidas a las de la Plataforma, sin consultarla ni pedirle permiso. La Plataforma conserva la misma libertad sobre sus propios productos.',
        en: 'Nothing in this agreement limits, excludes, conditions or delays the development of IMTLazarus. IMTCloud freely decides what it develops, when and with whom, also functions equal or similar to those of the Platform, without consulting it or asking its permission. The Platform keeps the same freedom over its own products.',
      },
    },
  ],
};
