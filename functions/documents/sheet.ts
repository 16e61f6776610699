import PDFDocument from 'pdfkit';
import type { Language } from '../../workflows/vocabulary/words.ts';
import { drawable, fonts, type Weight } from './font.ts';

/** How a text looks, in points. */
export type Look = { weight?: Weight; size: number; colour?: string };

/** A text on the sheet: what it is to a screen reader, where it stands and how wide it may be. */
export type Written = Look & { tag: string; x?: number; width?: number; language?: Language };

export type Drawn = { bytes: Buffer; pages: number };

/** Pages that are written from the top down. */
export type Sheet = {
  /** Writes at the pen and moves it below. */
  write(text: string, how: Written): void;
  /** Writes side by side, all from the pen, which ends below the tallest. */
  beside(texts: readonly (Written & { text: string })[]): void;
  /** A thin line over the whole width, or a bar of colour. */
  line(colour?: string, thickness?: number): void;
  space(points: number): void;
  /** Begins a new page unless so much still fits. */
  room(points: number): void;
  heightOf(text: string, how: Look & { width?: number }): number;
  /** Writes the foot of every page and gives the whole file. */
  finish(foot: (page: number, pages: number) => { left: string; right: string }): Promise<Drawn>;
};

export const colours = { ink: '#17212b', soft: '#4a5a68', line: '#c9d2da', act: '#0b5d62' } as const;
export const measures = { left: 54, width: 487.28, top: 54, bottom: 772, gutter: 22, height: 841.89 } as const;

export type About = { title: string; author: string; subject: string; at: Date };

/** Tagged, in Spanish, with its font embedded and its dates given: the same calls always give the same bytes. */
export const openSheet = (about: About): Sheet => {
  const { document, whole } = open(about);
  const root = document.struct('Document');
  document.addStructure(root);
  const looks = ({ weight = 'regular', size, colour = colours.ink }: Look) =>
    document.font(weight).fontSize(size).fillColor(colour);
  const heightOf: Sheet['heightOf'] = (text, { width = measures.width, ...look }) =>
    looks(look).heightOfString(drawable(text), { width, lineGap });
  const newPage = () => {
    document.addPage();
    document.y = measures.top;
  };
  const room = (points: number) => {
    if (document.y + points > measures.bottom) newPage();
  };
  const put = (text: string, how: Written, y: number) => {
    const options = how.language ? { lang: how.language } : {};
    const draw = () => {
      looks(how).text(drawable(text), how.x ?? measures.left, y, { width: how.width ?? measures.width, lineGap });
    };
    root.add(document.struct(how.tag, options, draw));
  };
  const beside: Sheet['beside'] = (texts) => {
    const height = Math.max(...texts.map(({ text, ...how }) => heightOf(text, how)));
    room(height);
    const y = document.y;
    for (const { text, ...how } of texts) put(text, how, y);
    document.y = y + height;
  };
  return {
    heightOf,
    room,
    beside,
    write: (text, how) => beside([{ ...how, text }]),
    space: (points) => {
      document.y += points;
    },
    line: (colour = colours.line, thickness = 0.6) => {
      const { left, width } = measures;
      const draw = () => document.rect(left, document.y, width, thickness).fill(colour);
      artifact(document, 'Layout', draw);
      document.y += thickness;
    },
    finish: async (foot) => {
      const pages = document.bufferedPageRange().count;
      for (let page = 1; page <= pages; page++) {
        document.switchToPage(page - 1);
        const { left, right } = foot(page, pages);
        artifact(document, 'Pagination', () => {
          const at = { y: measures.bottom + 22, width: measures.width };
          looks({ size: 7.5, colour: colours.soft }).text(drawable(left), measures.left, at.y, { width: at.width });
          document.text(drawable(right), measures.left, at.y, { width: at.width, align: 'right' });
        });
      }
      root.end();
      document.end();
      return { bytes: await whole, pages };
    },
  };
};

const lineGap = 1.6;

const open = ({ title, author, subject, at }: About) => {
  const document = new PDFDocument({
    size: 'A4',
    // Nothing of ours runs over by itself: the sheet looks for room first.
    margins: { top: measures.top, left: measures.left, right: measures.left, bottom: 0 },
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'es-ES',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Producer: 'Aval',
      Creator: 'Aval',
      CreationDate: at,
      ModDate: at,
    },
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  for (const [weight, read] of Object.entries(fonts)) document.registerFont(weight, read());
  return { document, whole };
};

/** What a screen reader passes over. */
const artifact = (document: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void => {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
};
