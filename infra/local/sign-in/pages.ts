import { createHash } from 'node:crypto';

/** Both languages side by side: nobody has chosen one yet. */
export type Words = { es: string; en: string };

/** The page on which a member of staff signs in. What was typed stays, but for the password. */
export const loginPage = ({ failed, email }: { failed: boolean; email: string }): string => {
  const wrong = failed ? ' aria-invalid="true" aria-describedby="wrong"' : '';
  return page(
    failed ? { es: 'Error: Entrar', en: 'Error: Sign in' } : titles.signIn,
    `${paragraph({ es: 'Inicio de sesión del equipo, en esta máquina.', en: 'Staff sign-in, on this machine.' })}
${failed ? `<div id="wrong" role="alert">${paragraph(words.wrong)}</div>` : ''}
<form method="post">
<label for="email">${both({ es: 'Correo electrónico', en: 'E-mail' })}</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${escaped(email)}"${wrong}>
<label for="password">${both({ es: 'Contraseña', en: 'Password' })}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${wrong}>
<button type="submit">${both(titles.signIn)}</button>
</form>`,
  );
};

/** The page of a sign-in that cannot go on, with the protocol's own word for why. */
export const problemPage = (code?: string): string =>
  page(
    { es: 'No se puede entrar así', en: 'This is no way to sign in' },
    `${paragraph(words.startAgain)}${code ? `<p><code>${escaped(code)}</code></p>` : ''}`,
  );

/** Asks before signing out; `form` is the provider's, named op.logoutForm. */
export const signOutPage = (form: string): string =>
  page(
    titles.signOut,
    `${paragraph({ es: '¿Quiere cerrar la sesión?', en: 'Do you want to sign out?' })}${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${both(titles.signOut)}</button>
<button type="submit" form="op.logoutForm">${both({ es: 'Seguir con la sesión abierta', en: 'Stay signed in' })}</button>`,
  );

export const signedOutPage = (): string =>
  page(
    { es: 'Sesión cerrada', en: 'Signed out' },
    paragraph({ es: 'Ha cerrado la sesión.', en: 'You have signed out.' }),
  );

const titles = {
  signIn: { es: 'Entrar', en: 'Sign in' },
  signOut: { es: 'Cerrar la sesión', en: 'Sign out' },
};

const words = {
  wrong: { es: 'La dirección o la contraseña no son correctas.', en: 'The address or the password is wrong.' },
  startAgain: {
    es: 'El inicio de sesión no es válido o ha caducado: vuelva a empezar desde la consola.',
    en: 'The sign-in is not valid or has expired: begin again from the console.',
  },
};

const style = `:root{color-scheme:light dark}
body{font:100%/1.5 system-ui,sans-serif;max-width:24rem;margin:3rem auto;padding:0 1rem}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem}
button{font:inherit;font-weight:700;margin-top:1.5rem;padding:.75rem 1.25rem}
#wrong{border-left:.25rem solid;padding-left:.75rem;font-weight:700}`;

/** For the header: this style and nothing else, no script, nothing from elsewhere. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const page = (title: Words, content: string): string => `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.es} / ${title.en} · Aval</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${both(title)}</h1>
${content}
</main>
</body>
</html>`;

const both = ({ es, en }: Words): string => `${es} / <span lang="en">${en}</span>`;

const paragraph = ({ es, en }: Words): string => `<p>${es}</p><p lang="en">${en}</p>`;

const escaped = (text: string): string => text.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`);
