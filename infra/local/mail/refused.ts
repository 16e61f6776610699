/** What SES refuses, by its own name for it. */
export class MailRefused extends Error {
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** By far the most frequent refusal: something given is not as SES takes it. */
export const invalid = (message: string): MailRefused => new MailRefused('InvalidParameterValue', message);
