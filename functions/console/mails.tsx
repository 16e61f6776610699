import { type Language, say, type Words } from '../../workflows/vocabulary/words.ts';
import type { Message } from '../ledger/port.ts';
import { textOf } from '../mail/text.ts';
import { briefly } from './in-brief.ts';
import { cameBack, leaves, mailStates } from './mail-words.ts';
import type { Shown } from './request-page.tsx';
import { requestWords } from './request-words.ts';

/** Each mail as sent, without its link, with what became of it. */
export const Mails = ({ view: { messages, current }, language }: Shown) => (
  <section>
    <h2>{requestWords.mails[language]}</h2>
    <p class="hint">{say(hintOf(messages, current.head.erased), language, { n: String(messages.length) })}</p>
    {(current.head.erased ? [] : messages).map((message) => (
      <details>
        <summary>
          <MailState message={message} language={language} /> {briefly(message.sentAt ?? message.createdAt, language)} ·{' '}
          {message.to.mailbox || '—'} · {message.content.preheader || '—'}
        </summary>
        <blockquote lang={message.content.language}>{textOf(message.content)}</blockquote>
      </details>
    ))}
  </section>
);

const hintOf = (messages: readonly Message[], erased: boolean): Words => {
  if (messages.length === 0) return requestWords.noMails;
  return erased ? requestWords.mailsErased : requestWords.mailsHint;
};

/** What became of a mail; and what kept it from leaving, for engineers. */
export const MailState = ({ message, language }: { message: Message; language: Language }) => {
  const { state, problem } = message;
  return (
    <span class={`tag ${mailStates[state].tone}`}>
      {stateOf(message, language)}
      {problem && (state === 'failed' || state === 'due') && ` (${problem})`}
    </span>
  );
};

/** A mail that waits for the working hours of its reader says when it leaves. */
const stateOf = ({ state, problem, leaveAt, attempts }: Message, language: Language): string => {
  if (state === 'due' && leaveAt !== undefined && attempts === 0)
    return say(leaves, language, { date: briefly(leaveAt, language) });
  return (state === 'delayed' && problem ? cameBack : mailStates[state].words)[language];
};
