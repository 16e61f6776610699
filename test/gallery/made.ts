import { sheet } from '../../functions/web/site-routes.tsx';
import { wholeGallery } from './all.ts';
import { writeGallery } from './write.ts';

/** Makes the whole gallery; bundled before it runs, for pages and mails are never run raw. */
export const make = async (to: string): Promise<{ mails: number; pages: number }> => {
  const { items } = await wholeGallery();
  writeGallery(items, { to, style: sheet.body });
  const mails = items.filter(({ kind }) => kind === 'mail').length;
  return { mails, pages: items.length - mails };
};
