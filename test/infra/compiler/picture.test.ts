import { expect, test } from 'vitest';
import { picture } from '../../../infra/compiler/picture.ts';
import { agreement, mailbox, workflowOf } from './example.ts';

test('a picture shows the stages in order, with their deadlines', () => {
  const drawn = picture(agreement, 'en');
  expect(drawn).toMatch(/^flowchart TD\n/);
  expect(drawn).toContain('mailbox --> terms --> review --> management --> InForce');
  expect(drawn).toContain('management["Management approval<br>5 business days"]');
  expect(drawn).toContain('legal["Legal approval<br>5 business days<br>only when needed"]');
});

test('a picture shows every way out, and withdrawal once', () => {
  const drawn = picture(agreement, 'en');
  expect(drawn).toContain(
    'terms & review & management -.->|"changes are asked for"| changes["Changes by the requester<br>5 business days<br>then back to “Confirm the terms”"]',
  );
  expect(drawn).toContain('mailbox & terms & changes -.->|"no answer in time"| Expired(["Lapsed"])');
  expect(drawn).toContain(
    'review & management -.->|"IMTCloud does not decide in time"| NotDecided(["Not decided by IMTCloud"])',
  );
  expect(drawn.match(/the requester withdraws it/g)).toHaveLength(1);
});

test('a picture says until when it can be withdrawn, where it binds before its end', () => {
  const drawn = picture({ ...agreement, bindsAfter: { ask: 'terms', said: { es: '', en: '' } } }, 'en');
  expect(drawn).toContain('Anytime("until the yes to “Confirm the terms”")');
  expect(picture(agreement, 'en')).toContain('Anytime("at any time")');
});

test('a picture speaks Spanish, too', () => {
  const drawn = picture(agreement, 'es');
  expect(drawn).toContain('management["Management approval (es)<br>5 días hábiles"]');
  expect(drawn).toContain('InForce(["En vigor"])');
});

test('a picture leaves out what cannot happen', () => {
  expect(picture(workflowOf(mailbox), 'en')).not.toMatch(/changes|NotDecided|Rejected/);
});

test('quotation marks in a name do not end it', () => {
  const named = { ...mailbox, state: { es: 'El «correo»', en: 'The "mailbox"' } };
  expect(picture(workflowOf(named), 'en')).toContain('mailbox["The #quot;mailbox#quot;<br>');
});
