/** The page on which a member of staff signs in on this machine. */
export const loginPage = (failed: boolean): string => `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${failed ? 'Error: ' : ''}Entrar · Aval</title>
<style>
:root{color-scheme:light dark}
body{font:100%/1.5 system-ui,sans-serif;max-width:24rem;margin:3rem auto;padding:0 1rem}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem}
button{font:inherit;font-weight:700;margin-top:1.5rem;padding:.75rem 1.25rem}
</style>
</head>
<body>
<main>
<h1>Entrar</h1>
<p>Inicio de sesión del equipo, en esta máquina. <span lang="en">Staff sign-in, on this machine.</span></p>
${failed ? '<p role="alert"><strong>La dirección o la contraseña no son correctas. <span lang="en">The address or the password is wrong.</span></strong></p>' : ''}
<form method="post">
<label for="email">Correo electrónico / <span lang="en">E-mail</span></label>
<input id="email" name="email" type="email" autocomplete="username" required>
<label for="password">Contraseña / <span lang="en">Password</span></label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Entrar / <span lang="en">Sign in</span></button>
</form>
</main>
</body>
</html>`;
