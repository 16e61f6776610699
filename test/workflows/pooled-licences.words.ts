import type { Words } from '../../workflows/vocabulary/words.ts';

const both = (es: string, en: string): Words => ({ es, en });

export const noun = both('compra conjunta de licencias', 'joint purchase of licences');
export const summary = both(
  'Para que una congregación compre para sus centros.',
  'For a group to buy for its schools.',
);
export const page = both('Qué se compra', 'What is bought');
export const name = both('Su nombre y apellidos', 'Your full name');
export const mailbox = both('Su correo electrónico', 'Your e-mail address');
export const group = both('Congregación o agrupación', 'Congregation or group');
export const licences = both('Número de licencias', 'Number of licences');
export const amount = both('Importe total', 'Total amount');
export const global = both('¿Se gestiona la compra de forma global?', 'Is the buying managed globally?');

export const boughtGlobally = {
  ensures: both('La compra se gestiona de forma global', 'The buying is managed globally'),
  change: both('Las licencias solo se suman en una compra global.', 'Licences are pooled only when buying is global.'),
};

export const mailboxAsk = {
  state: both('Confirmar el correo', 'Confirm the mailbox'),
  please: both('confirme que esta solicitud la ha enviado usted', 'confirm that you sent this request'),
};
export const commercialAsk = {
  state: both('Aprobación comercial', 'Commercial approval'),
  please: both('decida, como Comercial, sobre esta compra', 'decide, as Commercial, on this purchase'),
};
export const managementAsk = {
  state: both('Aprobación de Dirección', 'Management approval'),
  please: both('decida, como Dirección, sobre esta compra', 'decide, as Management, on this purchase'),
};
