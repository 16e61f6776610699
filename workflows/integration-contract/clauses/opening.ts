import type { Clause, Passage } from '../clause.ts';

/** Who the parties are. */
export const parties: readonly Passage[] = [
  {
    words: {
      es: 'De una parte, {imtcloud}, con NIF {imtcloudTaxId} y domicilio en {imtcloudSeat}, inscrita en: {imtcloudRegister} (en adelante, «IMTCloud»), representada por {imtcloudSigners}.',
      en: 'On the one part, {imtcloud}, with tax id {imtcloudTaxId} and registered seat at {imtcloudSeat}, entered in: {imtcloudRegister} (“IMTCloud”), represented by {imtcloudSigners}.',
    },
  },
  {
    words: {
      es: 'De otra parte, {company}, con NIF {companyTaxId} y domicilio en {companySeat}, inscrita en: {companyRegister} (en adelante, «la Plataforma»), representada por {companySigners}.',
      en: 'On the other part, {company}, with tax id {companyTaxId} and registered seat at {companySeat}, entered in: {companyRegister} (the “Platform”), represented by {companySigners}.',
    },
  },
];

/** Why they sign. */
export const grounds: readonly Passage[] = [
  {
    words: {
      es: 'IMTCloud presta IMTLazarus, un servicio para gestionar los dispositivos y las aulas de los centros educativos.',
      en: 'IMTCloud provides IMTLazarus, a service for managing the devices and classrooms of schools.',
    },
  },
  {
    words: {
      es: 'La Plataforma presta {platform} ({kind}) y desea que funcione junto con IMTLazarus en los centros educativos que usen ambos.',
      en: 'The Platform provides {platform} ({kind}) and wishes it to work together with IMTLazarus in the schools that use both.',
    },
  },
  {
    words: {
      es: 'Ambas partes se reconocen capacidad para contratar y acuerdan lo que sigue.',
      en: 'Both parties acknowledge each other’s capacity to enter into a contract, and agree as follows.',
    },
  },
];

export const object: Clause = {
  name: 'object',
  heading: { es: 'Objeto y alcance', en: 'Object and scope' },
  passages: [
    {
      words: {
        es: 'Este acuerdo regula la integración técnica de {platform} con IMTLazarus. Comprende lo que se indica en esta cláusula y nada más.',
        en: 'This agreement governs the technical integration of {platform} with IMTLazarus. It covers what is stated in this clause and nothing else.',
      },
    },
    {
      onlyIf: 'api',
      words: {
        es: '— Interfaz de programación (API): cada parte permite a la otra llamar a las funciones que documente para esta integración.',
        en: '— Programming interface (API): each party lets the other call the functions that it documents for this integration.',
      },
    },
    {
      onlyIf: 'sso',
      words: {
        es: '— Inicio de sesión único (SSO): quien haya iniciado sesión en un servicio puede entrar en el otro sin volver a identificarse.',
        en: '— Single sign-on (SSO): whoever has signed in to one service can enter the other without signing in again.',
      },
    },
    {
      onlyIf: 'rostering',
      words: {
        es: '— Sincronización de grupos y usuarios (rostering): los grupos y los usuarios que el centro decida se mantienen al día entre ambos servicios.',
        en: '— Rostering: the groups and users that the school decides are kept up to date between both services.',
      },
    },
    {
      words: {
        es: 'Finalidad declarada por la Plataforma: «{purpose}».',
        en: 'Purpose as stated by the Platform, in its own words: “{purpose}”.',
      },
    },
  ],
};

export const contributions: Clause = {
  name: 'contributions',
  heading: { es: 'Qué aporta cada parte', en: 'What each party gives' },
  passages: [
    {
      words: {
        es: 'IMTCloud facilita a la Plataforma la documentación técnica de la integración, credenciales propias, un entorno de pruebas con datos ficticios y una persona de contacto técnico.',
        en: 'IMTCloud gives the Platform the technical documentation of the integration, credentials of its own, a test environment with fictitious data and a technical contact.',
      },
    },
    {
      words: {
        es: 'La Plataforma desarrolla y mantiene su parte de la integración, guarda las credenciales en secreto, avisa sin demora de cualquier fallo de seguridad y atiende a sus propios usuarios.',
        en: 'The Platform develops and maintains its part of the integration, keeps the credentials secret, reports any security failure without delay and supports its own users.',
      },
    },
    {
      words: {
        es: 'Cada parte avisa a la otra con treinta días de antelación, salvo urgencia de seguridad, de los cambios que puedan interrumpir la integración. Cada parte asume sus propios gastos.',
        en: 'Each party gives the other thirty days’ notice, except in a security emergency, of changes that may interrupt the integration. Each party bears its own costs.',
      },
    },
    {
      words: {
        es: 'Cada parte conserva todos sus derechos sobre sus programas, marcas y documentación. Este acuerdo concede solo el uso necesario para la integración, mientras esté en vigor.',
        en: 'Each party keeps all its rights in its software, trade marks and documentation. This agreement grants only the use needed for the integration, while it is in force.',
      },
    },
    {
      words: {
        es: 'Cada parte guarda en secreto la información técnica y comercial de la otra que no sea pública, también durante los dos años siguientes al fin del acuerdo.',
        en: 'Each party keeps secret the other’s technical and commercial information that is not public, also for two years after the end of the agreement.',
      },
    },
  ],
};
