import * as z from 'zod/mini';
import { filled, text } from '../workflows/plain.ts';
import type { WorkingTime } from './ledger/port.ts';

/** What whoever changes requests needs: the table, and whether mail waits for the working hours of its readers. */
const ledger = { TABLE_NAME: filled, WORKING_HOURS: z.enum(['on', 'off']) };
const site = { PUBLIC_URL: z.url(), LEGAL_IDENTITY: filled };
const count = z.pipe(z.coerce.number(), z.int().check(z.positive()));
/** A JSON object from workflow name to the ARN of its state machine. */
const machines = { STATE_MACHINES: filled };

/** What each function reads from its environment: the stack sets it by these schemas, the function parses it by them. */
export const WebEnvironment = z.object({
  ...ledger,
  ...site,
  /** Requests accepted in an hour from one source address. */
  REQUESTS_PER_SOURCE: z._default(count, 20),
  /** Requests accepted in a day for one mailbox. */
  REQUESTS_PER_MAILBOX: z._default(count, 10),
  /** Where the documents are that it shows. */
  DOCUMENTS_URL: z.url(),
});
export const ConsoleEnvironment = z.object({
  ...ledger,
  ...site,
  ...machines,
  SIGN_IN_ISSUER: z.url(),
  SIGN_IN_CLIENT_ID: filled,
});
export const RelayEnvironment = z.object({
  ...ledger,
  ...site,
  ...machines,
  MAIL_FROM: z.string().check(z.minLength(3)),
  MAIL_CONFIGURATION_SET: filled,
  LINK_KEY_ID: filled,
});
export const DocumentsEnvironment = z.object({
  ...ledger,
  ...site,
  /** Where documents are kept: a bucket (`s3:`) or a folder (`file:`). */
  DOCUMENTS_URL: z.url(),
  SEAL_KEY_ID: filled,
  /** Of RFC 3161, by its URL; empty when there is none, and then the documents say so. */
  TIMESTAMP_AUTHORITY: z._default(z.union([z.literal(''), z.url()]), ''),
});
export const ClockEnvironment = z.object(ledger);
export const PostmasterEnvironment = z.object(ledger);

/** Parses the environment of a function. @throws ZodError naming what is missing: a function that cannot work does not start. */
export const readEnvironment = <S extends z.ZodMiniType>(schema: S): z.infer<S> => schema.parse(process.env);

/** What WORKING_HOURS says. */
export const workingTimeIn = ({ WORKING_HOURS }: z.infer<typeof ClockEnvironment>): WorkingTime => ({
  officeHours: WORKING_HOURS === 'on',
});

/** The state machines of the workflows, by name. */
export const stateMachinesIn = (json: string): Record<string, string> => z.record(text, text).parse(JSON.parse(json));
