import { contentOf } from '../../workflows/lifecycle/admitted.ts';
import type { AskRow, Case } from '../../workflows/lifecycle/case.ts';
import { commitmentOf } from './chain.ts';
import type { ChainedEvent } from './port.ts';
import type { Finding, FindingName } from './verify-trail.ts';

/** A request, its events, and whether one of them says that it has been erased. */
export type Checked = { current: Case; trail: readonly ChainedEvent[]; erased: boolean };

/** The events that brought a version of the form. */
export const typed: readonly string[] = ['RequestSubmitted', 'RequestChanged', 'RequestReopened', 'RequestResumed'];

/** Forms that are not what was committed to when they were sent. */
export const formFindings = ({ current, trail, erased }: Checked): Finding[] => {
  const events = trail.filter((event) => typed.includes(event.type));
  const missing = events.filter((event) => !current.forms.some((form) => form.round === event.round));
  return [
    ...missing.map((event): Finding => ({ name: 'form missing', at: `form ${event.round}` })),
    ...current.forms.flatMap((form) =>
      contentFindings('form does not match', {
        at: `form ${form.round}`,
        salt: form.salt,
        content: form.values,
        blank: Object.keys(form.values).length === 0,
        commitment: events.find((event) => event.round === form.round)?.commitment,
        erased,
      }),
    ),
  ];
};

/** Answers that are not what was committed to when they were given. */
export const answerFindings = (checked: Checked): Finding[] => {
  const { current, trail } = checked;
  const missing = trail
    .filter((event) => event.type === 'AskAnswered')
    .filter(
      ({ ask, round, by }) => !current.asks.some((row) => row.name === ask && row.round === round && has(row, by)),
    );
  return [
    ...missing.map((event): Finding => ({ name: 'answer missing', at: placeOf(event.ask ?? '', event.round ?? 0) })),
    ...current.asks.flatMap((row) => row.answers.flatMap((answer) => answerFinding(checked, row, answer))),
  ];
};

const has = (row: AskRow, by: string): boolean => row.answers.some((answer) => answer.by === by);

/** What was said without answering, and is not what was committed to. */
export const asideFindings = (checked: Checked): Finding[] => {
  const { current, trail, erased } = checked;
  const events = trail.filter(({ type }) => type === 'AskDeclinedByPerson' || type === 'AskHandedOver');
  const said = current.asks.flatMap((row) => (row.asides ?? []).map((aside) => ({ row, aside })));
  const missing = events.filter(
    ({ ask, round, by, at }) =>
      !said.some(({ row, aside }) => row.name === ask && row.round === round && aside.by === by && aside.at === at),
  );
  return [
    ...missing.map(({ ask, round }): Finding => ({ name: 'answer missing', at: placeOf(ask ?? '', round ?? 0) })),
    ...said.flatMap(({ row, aside: { by, to, remark, at, salt } }): Finding[] => {
      const place = placeOf(row.name, row.round);
      const event = events.find((one) => one.ask === row.name && one.by === by && one.at === at && one.to === to);
      if (!event) return [{ name: 'answer does not match', at: place }];
      const { commitment } = event;
      const content = { remark };
      return contentFindings('answer does not match', {
        at: place,
        salt,
        content,
        blank: remark === '',
        commitment,
        erased,
      });
    }),
  ];
};

/** A round that was reopened carries answers of the rounds before, so an answer is known by who gave it and when. */
const answerFinding = ({ trail, erased }: Checked, row: AskRow, answer: AskRow['answers'][number]): Finding[] => {
  const { by, choice, reason, at, salt, evidence } = answer;
  const place = placeOf(row.name, row.round);
  const event = trail.find((one) => one.by === by && one.at === at && (isAnswer(one, row.name) || isEdit(one, choice)));
  const edited = event !== undefined && isEdit(event, choice);
  if (edited ? reason !== '' : event?.choice !== choice) return [{ name: 'answer does not match', at: place }];
  // What an edit commits to is the form that came with it.
  if (edited) return [];
  const content = contentOf(answer);
  const blank = reason === '' && evidence === undefined;
  return contentFindings('answer does not match', {
    at: place,
    salt,
    content,
    blank,
    commitment: event?.commitment,
    erased,
  });
};

/** At one instant somebody may have done more than answer, as see a document. */
const isAnswer = ({ type, ask }: ChainedEvent, name: string): boolean => type === 'AskAnswered' && ask === name;

const isEdit = (event: ChainedEvent, choice: string): boolean => event.type === 'RequestChanged' && choice === 'send';

type Content = {
  at: string;
  salt: string;
  content: unknown;
  blank: boolean;
  commitment: string | undefined;
  erased: boolean;
};

const contentFindings = (name: FindingName, { at, salt, content, blank, commitment, erased }: Content): Finding[] => {
  if (salt === '' && blank) return erased ? [] : [{ name: 'erased without record', at }];
  if (commitmentOf({ salt, content }) !== commitment) return [{ name, at }];
  return erased ? [{ name: 'not erased', at }] : [];
};

export const placeOf = (ask: string, round: number): string => `ask ${ask}, round ${round}`;
