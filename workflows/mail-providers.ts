const everywhere = 'com es fr it de pt be nl eu at ch ie se co.uk com.mx com.ar com.br'.split(' ');

const named = (names: string, endings: readonly string[]): string[] =>
  names.split(' ').flatMap((name) => endings.map((ending) => `${name}.${ending}`));

/** Mail for anybody: providers, access companies, and what the communities give to the staff of all their schools. */
export const sharedDomains: ReadonlySet<string> = new Set([
  ...named('hotmail outlook live yahoo gmx', everywhere),
  ...named('gmail googlemail icloud me mac msn aol ymail rocketmail mail email protonmail zoho yandex', ['com']),
  ...'proton.me pm.me gmx.net web.de libero.it laposte.net orange.fr wanadoo.fr free.fr sapo.pt andorra.ad'.split(' '),
  ...'telefonica.net movistar.es orange.es wanadoo.es ono.com ya.com terra.es jazzfree.com tiscali.es'.split(' '),
  ...'infonegocio.com euskalnet.net euskaltel.net mundo-r.com'.split(' '),
  ...'g.educaand.es educa.aragon.es educastur.org canariaseducacion.es educantabria.es educa.jcyl.es'.split(' '),
  ...'educastillalamancha.es xtec.cat educarex.es edu.xunta.gal edu.xunta.es educa.madrid.org murciaeduca.es'.split(
    ' ',
  ),
  ...'educacion.navarra.es larioja.edu.es edu.gva.es irakasle.eus ikasle.eus'.split(' '),
]);

/** The domains people most often mean when they mistype one, the likelier first. */
export const commonDomains: readonly string[] = [
  'gmail.com',
  'hotmail.com',
  'hotmail.es',
  'outlook.com',
  'outlook.es',
  'yahoo.es',
  'yahoo.com',
  'icloud.com',
];
