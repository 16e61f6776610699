import { workflows } from '../../workflows/register.ts';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { openBrowser, openConsole, signIn } from '../functions/console/console.ts';
import { marta } from '../functions/console/provider.ts';
import { openSite } from '../functions/web/site.ts';
import type { Collection, Item } from './item.ts';

/** The pages that belong to no request: the public ones, those of refusals and faults, and the console’s own. */
export const keepGeneral = async (language: Language, into: Collection): Promise<void> => {
  const keep = (name: string, outcome: string, body: string, reader = 'public'): void => {
    const item: Item = { workflow: 'general', kind: 'page', name, outcome, reader, language, html: body };
    into.add(item, outcome);
  };
  const said = (path: string): string => (language === 'es' ? path : `${path}?lang=${language}`);
  await keepPublic(keep, said);
  await keepDesk(keep, said);
};

type Keep = (name: string, outcome: string, body: string, reader?: string) => void;

const keepPublic = async (keep: Keep, said: (path: string) => string): Promise<void> => {
  const site = await openSite();
  const page = async (path: string): Promise<string> => (await site.ask(said(path))).body;
  keep('StartPage', 'start', await page('/'));
  for (const path of ['legal', 'privacy', 'accessibility']) keep('LegalPage', path, await page(`/${path}`));
  keep('RefusalPage', 'no such page', await page('/nowhere'));
  keep('RefusalPage', 'no such link', await page(`/a/${'x'.repeat(43)}`));
  keep('VerifyPage', 'form', await page('/verify'));
  for (const [outcome, sha256] of [
    ['nothing typed', ''],
    ['no hash', 'abc'],
    ['unknown', '0'.repeat(64)],
  ] as const)
    keep('VerifyPage', outcome, (await site.ask({ path: said('/verify'), form: { sha256 } })).body);
  const broken = await openSite({
    directory: { ...site.ports.directory, read: () => Promise.reject(new Error('down')) },
  });
  keep('FaultPage', 'fault of ours', (await broken.ask(said(`/new/${workflows[0]?.name}`))).body);
};

const keepDesk = async (keep: Keep, said: (path: string) => string): Promise<void> => {
  const office = await openConsole();
  const browser = openBrowser(office);
  await signIn(office, browser);
  const page = async (path: string): Promise<string> => (await browser.ask(said(path))).body;
  keep('ListPage', 'nothing yet', await page('/console'), 'staff');
  keep('ConsoleRefusalPage', 'no such request', await page('/console/requests/NOSUCHRE'), 'staff');
  keep('SignedOutPage', 'signed out', await page('/console/signed-out'), 'staff');
  const stranger = openBrowser(office);
  const refused = await signIn(office, stranger, { ...marta, email: 'nadie@imtcloud.example' });
  keep('ConsoleRefusalPage', 'not of staff', refused.body, 'staff');
};
