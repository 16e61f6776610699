import type { Message } from '../../functions/ledger/port.ts';
import type { AskRow, Case, Status } from '../../workflows/lifecycle/case.ts';
import { request, type World } from './world.ts';

/** Promise 6: whoever must act has a mail that leads to the answer, and whoever took part one that says how it ended, in their language. */
export const toldWrong = async ({ ledger, current }: World): Promise<string[]> => {
  const [now, mails] = [await current(), await ledger.messages(request)];
  return [
    ...now.asks.filter((row) => row.status === 'waiting').flatMap((row) => unasked(row, mails)),
    ...ignorant(now, mails),
    ...mails
      .filter((one) => one.content.language !== one.to.language)
      .map((one) => `mail ${one.id} in ${one.content.language}`),
  ];
};

const unasked = ({ name, round, people, excused }: AskRow, mails: readonly Message[]): string[] =>
  people
    .filter(({ id }) => !excused.includes(id))
    .filter(({ id }) => !mails.some(({ link }) => link?.person === id && link.ask === name && link.round === round))
    .map(({ id }) => `${id} must answer ${name} and has no mail`);

const kinds: Partial<Record<Status, Message['kind']>> = {
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  undecided: 'undecided',
  approved: 'approved',
  'in force': 'in force',
  ended: 'ended',
};

/** The parties that have been written to, but for whoever said no, who knows; nobody until the mailbox is confirmed. */
const ignorant = ({ head, asks }: Case, mails: readonly Message[]): string[] => {
  const kind = kinds[head.status];
  const confirmed = asks.some((row) => row.name === 'mailbox' && row.status === 'done');
  if (!kind || !(confirmed || head.status === 'withdrawn')) return [];
  const saidNo = asks.filter((row) => row.status === 'rejected').map((row) => row.answers.at(-1)?.by);
  const parties = ['requester', 'otherParty'].filter(
    (id) => id === 'requester' || asks.some((row) => row.people.some((one) => one.id === id)),
  );
  return parties
    .filter((id) => !saidNo.includes(id) && !mails.some((mail) => mail.kind === kind && mail.to.id === id))
    .map((id) => `${id} is not told that it is ${head.status}`);
};
