import { parseHTML } from 'linkedom';

/** A page as someone without scripts sees it. */
export type Seen = {
  status: number;
  url: string;
  title: string;
  text: string;
  /** Of the whole page as it came. */
  bytes: number;
  document: Document;
};

/** Someone who opens pages and sends forms, as a browser without scripts would: cookies, Origin, redirects followed. */
export const visitor = () => {
  const cookies = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie && { cookie }) },
    });
    for (const set of response.headers.getSetCookie()) keep(cookies, set);
    const location = response.headers.get('location');
    if (location && response.status >= 300 && response.status < 400) return ask(new URL(location, url).href);
    return seen(response, url);
  };
  return {
    open: (url: string) => ask(url),
    /** Fills in the page's form and sends it by the button whose value is given, else by its first. */
    send: (page: Seen, typed: Record<string, string>, button?: string) => {
      const form = formIn(page, button);
      const fields = { ...prefilled(form), ...typed, ...pressed(form, button) };
      return ask(new URL(form.getAttribute('action') || page.url, page.url).href, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page.url).origin },
        body: new URLSearchParams(fields).toString(),
      });
    },
  };
};

export type Visitor = ReturnType<typeof visitor>;

const keep = (cookies: Map<string, string>, set: string): void => {
  const [pair = ''] = set.split(';');
  const at = pair.indexOf('=');
  if (/max-age=0/i.test(set)) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
};

const seen = async (response: Response, url: string): Promise<Seen> => {
  const html = await response.text();
  const { document } = parseHTML(html);
  const main = document.querySelector('main') ?? document.documentElement;
  const text = (main?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const read = { title: document.title, text, bytes: Buffer.byteLength(html) };
  return { status: response.status, url, ...read, document: document as unknown as Document };
};

const formIn = ({ document, url, text }: Seen, button: string | undefined): Element => {
  const forms = [...document.querySelectorAll('form[method=post]')];
  const form = forms.find((one) => button === undefined || one.querySelector(`button[value="${button}"]`));
  if (!form) throw new Error(`No form with the button ${button} at ${new URL(url).pathname}: ${text.slice(0, 300)}`);
  return form;
};

const prefilled = (form: Element): Record<string, string> =>
  Object.fromEntries([
    ...[
      ...form.querySelectorAll(
        'input[type=hidden], input[type=text], input[type=email], input[type=tel], input[type=date]',
      ),
    ].map((one): [string, string] => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    ...[...form.querySelectorAll('input[checked]')].map((one): [string, string] => [
      one.getAttribute('name') ?? '',
      one.getAttribute('value') ?? '',
    ]),
    ...[...form.querySelectorAll('textarea')].map((one): [string, string] => [
      one.getAttribute('name') ?? '',
      one.textContent ?? '',
    ]),
    ...[...form.querySelectorAll('option[selected]')].map((one): [string, string] => [
      one.closest('select')?.getAttribute('name') ?? '',
      one.getAttribute('value') ?? '',
    ]),
  ]);

const pressed = (form: Element, value: string | undefined): Record<string, string> => {
  const button = form.querySelector(value === undefined ? 'button[name]' : `button[value="${value}"]`);
  const name = button?.getAttribute('name');
  return name ? { [name]: button?.getAttribute('value') ?? '' } : {};
};
