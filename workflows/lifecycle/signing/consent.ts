import { fill, type Words } from '../../vocabulary/words.ts';

/** Which words somebody agrees to. Whoever changes one of them raises this number: signatures keep theirs. */
export const consentTextVersion = 'electronic-signature/1';

/** What is agreed to by signing. */
export const consentText: Words = {
  es: 'He leído el documento, estoy conforme con lo que dice y acepto firmarlo por medios electrónicos, con mi nombre, esta casilla y el código que recibo por correo.',
  en: 'I have read the document, agree with what it says and accept to sign it by electronic means, with my name, this box and the code that I receive by e-mail.',
};

/** What is stated of one's powers, for an organisation. */
export const powersText = (organisation: string): Words =>
  fill(
    {
      es: 'Tengo poderes vigentes y suficientes para firmarlo en nombre de {organisation}, y no me los han revocado.',
      en: 'I hold powers in force and sufficient to sign it on behalf of {organisation}, and they have not been revoked.',
    },
    { organisation },
  );
