import type { Person } from '../../workflows/directory.ts';
import type { AskRow } from '../../workflows/lifecycle/case.ts';
import { stillAsked } from '../../workflows/lifecycle/people.ts';
import { choiceOf } from '../../workflows/vocabulary/choices.ts';
import { say } from '../../workflows/vocabulary/words.ts';
import { allAsks, askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { Message } from '../ledger/port.ts';
import { roleOf } from '../pages/roles.ts';
import { briefly } from './in-brief.ts';
import { MailState } from './mails.tsx';
import type { Shown } from './request-page.tsx';
import { requestWords } from './request-words.ts';
import { Table } from './table.tsx';

/** Everyone who has been asked, the latest first: what they answered and why, and what became of the mail that asked them. */
export const People = ({ view, language }: Shown) => {
  const path = allAsks(view.workflow).map(({ name }) => name);
  const asked = view.current.asks
    // Several may have been asked within one second: whoever stands further on the way was asked later.
    .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt) || path.indexOf(b.name) - path.indexOf(a.name))
    .flatMap((row) => row.people.map((person) => ({ row, person })));
  const titles = [requestWords.step, requestWords.person, requestWords.answer, requestWords.mail];
  return (
    <section>
      <h2>{requestWords.people[language]}</h2>
      {asked.length === 0 ? (
        <p>{requestWords.nobodyYet[language]}</p>
      ) : (
        <Table label={requestWords.people[language]} titles={titles} language={language}>
          {asked.map((one) => (
            <Asked {...one} view={view} language={language} />
          ))}
        </Table>
      )}
    </section>
  );
};

type One = Shown & { row: AskRow; person: Person };

const Asked = ({ row, person, view, language }: One) => (
  <tr>
    <th scope="row">
      {askNamed(view.workflow, row.name).state[language]}
      {row.round > 1 && <span class="soft"> · {say(requestWords.version, language, { n: String(row.round) })}</span>}
    </th>
    <td>
      {person.name || roleOf(askNamed(view.workflow, row.name))[language]}{' '}
      {person.organisation && <span class="soft">({person.organisation})</span>}
      <br />
      {person.mailbox}
    </td>
    <td data-label={requestWords.answer[language]}>
      <Answered row={row} person={person} view={view} language={language} />
    </td>
    <td data-label={requestWords.mail[language]}>
      <Mailed message={lastMail(view.messages, { row, person })} language={language} />
    </td>
  </tr>
);

const Answered = ({ row, person, view, language }: One) => {
  const answer = row.answers.findLast((one) => one.by === person.id);
  if (answer) {
    const choice = choiceOf(view.workflow, askNamed(view.workflow, row.name), answer.choice);
    return (
      <>
        {choice?.words[language] ?? answer.choice} <span class="soft">· {briefly(answer.at, language)}</span>
        {answer.reason && <blockquote>{answer.reason}</blockquote>}
      </>
    );
  }
  const aside = row.asides?.findLast((one) => one.by === person.id);
  if (aside) {
    const to = row.people.find(({ id }) => id === aside.to)?.name;
    return (
      <>
        {to ? say(requestWords.handedOver, language, { to }) : requestWords.declined[language]}{' '}
        <span class="soft">· {briefly(aside.at, language)}</span>
        {aside.remark && <blockquote>{aside.remark}</blockquote>}
      </>
    );
  }
  const pending = row.status === 'waiting' && stillAsked(row).some((one) => one.id === person.id);
  return pending ? (
    <span class="tag wait">{requestWords.pending[language]}</span>
  ) : (
    <span class="soft">{requestWords.notNeeded[language]}</span>
  );
};

const Mailed = ({ message, language }: { message: Message | undefined; language: Shown['language'] }) =>
  message ? (
    <>
      <MailState message={message} language={language} />{' '}
      <span class="soft">{briefly(message.sentAt ?? message.createdAt, language)}</span>
    </>
  ) : (
    <span class="soft">{requestWords.noMail[language]}</span>
  );

/** The last mail that asked this person for this answer. */
const lastMail = (messages: readonly Message[], { row, person }: Pick<One, 'row' | 'person'>): Message | undefined =>
  messages.findLast(
    ({ to, kind, link }) =>
      to.id === person.id && kind !== 'approved' && link?.ask === row.name && link.round === row.round,
  );
