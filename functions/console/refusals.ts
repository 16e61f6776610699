import { Refusal } from '../../workflows/vocabulary/refusal.ts';

export const signInStale = (): Refusal =>
  new Refusal({
    name: 'SignInStale',
    kind: 'malformed',
    words: {
      es: 'El inicio de sesión no se ha completado o ha caducado: vuelva a empezar desde la consola.',
      en: 'The sign-in was not completed or has expired: begin again from the console.',
    },
  });

export const notStaff = (): Refusal =>
  new Refusal({
    name: 'NotStaff',
    kind: 'not yours',
    words: {
      es: 'Esta cuenta no es del equipo de IMTCloud, o ya no lo es: entre con otra, o pida que la den de alta como equipo en el directorio.',
      en: 'This account is not of IMTCloud’s staff, or no longer: sign in with another, or ask to be entered as staff in the directory.',
    },
  });

export const requestUnknown = (): Refusal =>
  new Refusal({
    name: 'RequestNotFound',
    kind: 'not found',
    words: {
      es: 'No hay ninguna solicitud con esa referencia: compruébela, o búsquela en la lista.',
      en: 'There is no request with that reference: check it, or look for it in the list.',
    },
  });
