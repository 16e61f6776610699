import { invalid } from './refused.ts';

/** One header of a raw message, unfolded, as it was written. */
export type Header = { name: string; value: string };

/** The headers of a raw message. @throws MailRefused for a line that is none, and for a second one where one is allowed */
export const headersIn = (raw: Buffer): Header[] => {
  const unfolded = headOf(raw).replace(/\r?\n(?=[ \t])/g, '');
  const headers = unfolded.split(/\r?\n/).filter(Boolean).map(headerIn);
  // This is how a line break in a subject or a name shows: what follows it comes a second time.
  const twice = onlyOnce.find((name) => valuesOf(headers, name).length > 1);
  if (twice) throw invalid(`Duplicate header '${twice}'.`);
  return headers;
};

/** What a message says under a name, as often as it says it. */
export const valuesOf = (headers: readonly Header[], name: string): string[] =>
  headers.filter((one) => one.name.toLowerCase() === name.toLowerCase()).map((one) => one.value);

const headOf = (raw: Buffer): string => {
  if (/^\r?\n/.test(raw.toString('latin1', 0, 2))) return '';
  const ends = ['\r\n\r\n', '\n\n'].map((blank) => raw.indexOf(blank)).filter((at) => at >= 0);
  return raw.toString('utf8', 0, Math.min(...ends, raw.length));
};

const headerIn = (line: string): Header => {
  const { name, value } = /^(?<name>[!-9;-~]+):(?<value>.*)$/s.exec(line)?.groups ?? {};
  if (name === undefined || value === undefined) throw invalid('A header line has no name.');
  if (/\p{Cc}/u.test(value.replaceAll('\t', ' '))) throw invalid(`Header '${name}' holds a control character.`);
  return { name, value: value.trim() };
};

const onlyOnce = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['Return-Path', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
];
