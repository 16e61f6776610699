import { SESClient } from '@aws-sdk/client-ses';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Mailer, sesMailer } from '../../../functions/mail/send.ts';
import { type Office, openOffice } from '../../infra/local/mail/office.ts';
import { mailsOf } from './every-kind.ts';
import { raw, sender } from './letters.ts';

const { from } = sender;

const opened = async (configurationSet = 'aval'): Promise<{ office: Office; mailer: Mailer }> => {
  const office = await openOffice({ identities: ['aval.example'] });
  return { office, mailer: sesMailer(office.client, { from, configurationSet }) };
};

const letter = async (more: Partial<Parameters<Mailer['send']>[0]> = {}) => {
  const [message] = mailsOf('asked', 'es');
  if (!message) throw new Error('Nobody was asked');
  const { request, id, to } = message;
  return { raw: await raw(message), to: to.mailbox, request, message: id, ...more };
};

describe('through SES', () => {
  test('a mail arrives whole, at one address, with the tags by which its news come back', async () => {
    const { office, mailer } = await opened();
    const sent = await mailer.send(await letter());
    const [received, ...others] = await office.read();
    expect(others).toEqual([]);
    expect(sent).toEqual({ sesId: received?.id });
    expect(received).toMatchObject({
      source: 'aval@aval.example',
      destinations: ['elena@editorialfaro.example'],
      configurationSet: 'aval',
      tags: { request: 'ABCDEFGH', message: '0002-0' },
      subject: 'ABCD-EFGH · Acuerdo con terceros',
    });
    expect(received?.text).toContain('Le pedimos que confirme que esta solicitud la ha enviado usted.');
    expect(received?.html).toContain('<html lang="es">');
    expect(received?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'reply-to': 'aval+ABCD-EFGH@aval.example',
      references: '<abcdefgh@aval.example>',
    });
  });

  test('the envelope says who gets it, whatever the message says', async () => {
    const { office, mailer } = await opened();
    await mailer.send(await letter({ to: 'olga@editorialfaro.example' }));
    expect((await office.read()).map((one) => one.destinations)).toEqual([['olga@editorialfaro.example']]);
  });

  test.each(['not an address', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', ''])(
    'to %j it is refused for good, and nobody gets it',
    async (to) => {
      const { office, mailer } = await opened();
      expect(await mailer.send(await letter({ to }))).toEqual({ problem: 'InvalidParameterValue', again: false });
      expect(await office.read()).toEqual([]);
    },
  );
});

describe('what staff can mend is tried again', () => {
  test('a sender that is not verified', async () => {
    const { office } = await opened();
    const mailer = sesMailer(office.client, { from: 'Aval <aval@else.example>', configurationSet: 'aval' });
    expect(await mailer.send(await letter())).toEqual({ problem: 'MessageRejected', again: true });
  });
  test('a configuration set that is not there', async () => {
    const { mailer } = await opened('gone');
    expect(await mailer.send(await letter())).toEqual({
      problem: 'ConfigurationSetDoesNotExistException',
      again: true,
    });
  });
  test('SES that does not answer', async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new SESClient({ endpoint: 'http://127.0.0.1:1', region: 'eu-south-2', credentials, maxAttempts: 1 });
    onTestFinished(() => client.destroy());
    const mailer = sesMailer(client, { from, configurationSet: 'aval' });
    expect(await mailer.send(await letter())).toMatchObject({ again: true });
  });
});
