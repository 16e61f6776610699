import type { Clause } from '../clause.ts';

export const subcontractors: Clause = {
  name: 'subcontractors',
  heading: { es: 'Subcontratistas', en: 'Subcontractors' },
  passages: [
    {
      onlyIf: 'no subcontractors',
      words: {
        es: 'La Plataforma declara que no recurre a subcontratistas para esta integración.',
        en: 'The Platform states that it uses no subcontractors for this integration.',
      },
    },
    {
      onlyIf: 'subcontractors',
      words: {
        es: 'La Plataforma recurre, solo para alojar o programar, a los subcontratistas siguientes. No son parte de este acuerdo y la Plataforma responde de lo que hagan como de lo propio.',
        en: 'The Platform uses the following subcontractors, only to host or to program. They are no party to this agreement, and the Platform answers for what they do as for its own acts.',
      },
    },
    {
      onlyIf: 'subcontractors',
      forEach: 'subcontractor',
      words: { es: '— {name}: {task}.', en: '— {name}: {task}.' },
    },
    {
      words: {
        es: 'Cualquier cambio se comunica por escrito a IMTCloud antes de que se haga.',
        en: 'Any change is notified to IMTCloud in writing before it is made.',
      },
    },
  ],
};

export const dataProtection: Clause = {
  name: 'data protection',
  heading: { es: 'Protección de datos', en: 'Data protection' },
  passages: [
    {
      onlyIf: 'no personal data',
      words: {
        es: 'La integración no trata datos personales de alumnado, familias ni personal de los centros. Si hicieran falta, las partes firmarán antes una versión nueva de este acuerdo.',
        en: 'The integration processes no personal data of pupils, families or staff of schools. If any should be needed, the parties will first sign a new version of this agreement.',
      },
    },
    {
      onlyIf: 'personal data',
      words: {
        es: 'La integración trata datos personales de: {whose}. Sentido: {direction}. Los datos de un centro pasan solo por instrucción documentada del centro, que es su responsable del tratamiento, y dejan de pasar cuando esa instrucción termina. No pasan otros datos que los siguientes:',
        en: 'The integration processes personal data of: {whose}. Direction: {direction}. The data of a school pass only on the documented instruction of the school, which is their controller, and stop passing when that instruction ends. No data pass other than the following:',
      },
    },
    {
      onlyIf: 'personal data',
      forEach: 'field of personal data',
      words: { es: '— {field}. Para qué: {why}.', en: '— {field}. What for: {why}.' },
    },
    {
      onlyIf: 'platform is processor',
      words: {
        es: 'IMTCloud y la Plataforma actúan, cada una por su parte, como encargadas del tratamiento por cuenta del centro, con el contrato que el artículo 28 del Reglamento (UE) 2016/679 exige con él.',
        en: 'IMTCloud and the Platform each act as a processor on behalf of the school, under the contract with it that article 28 of Regulation (EU) 2016/679 requires.',
      },
    },
    {
      onlyIf: 'platform is controller',
      words: {
        es: 'IMTCloud actúa como encargada del tratamiento por cuenta del centro. La Plataforma declara que trata los datos como responsable y que tiene para ello una base jurídica propia, de la que informa a las personas afectadas.',
        en: 'IMTCloud acts as a processor on behalf of the school. The Platform states that it processes the data as a controller and has a legal basis of its own for it, of which it informs the people concerned.',
      },
    },
    {
      onlyIf: 'sub-processors',
      words: {
        es: 'La Plataforma trata los datos en: {countries}. Subencargados: {subProcessors}.',
        en: 'The Platform processes the data in: {countries}. Sub-processors: {subProcessors}.',
      },
    },
    {
      onlyIf: 'no sub-processors',
      words: {
        es: 'La Plataforma trata los datos en: {countries}. No tiene subencargados.',
        en: 'The Platform processes the data in: {countries}. It has no sub-processors.',
      },
    },
    {
      onlyIf: 'personal data',
      words: {
        es: 'Conservación declarada por la Plataforma: «{retention}». Al terminar la instrucción del centro o este acuerdo, la Plataforma devuelve o suprime los datos y lo confirma por escrito.',
        en: 'Retention as stated by the Platform: “{retention}”. When the instruction of the school or this agreement ends, the Platform returns or deletes the data and confirms it in writing.',
      },
    },
    {
      onlyIf: 'personal data',
      words: {
        es: 'Cada parte avisa a la otra de cualquier violación de la seguridad de los datos sin dilación y, a más tardar, en veinticuatro horas desde que la conozca. Contactos de protección de datos: IMTCloud, {imtcloudContact}; la Plataforma, {platformContact}.',
        en: 'Each party notifies the other of any personal data breach without delay and no later than twenty-four hours after becoming aware of it. Data protection contacts: IMTCloud, {imtcloudContact}; the Platform, {platformContact}.',
      },
    },
    {
      words: {
        es: 'Los datos de contacto de quienes representan a las partes se tratan solo para cumplir este acuerdo y se conservan hasta seis años después de su fin.',
        en: 'The contact data of those who represent the parties are processed only to perform this agreement and are kept until six years after its end.',
      },
    },
  ],
};
