import type { Directory } from '../directory.ts';
import type { Head, HeadStep } from './case.ts';
import type { Change, Governed, NewEvent, NoticeKind } from './change.ts';
import { erased } from './erased.ts';
import { noticesWithPages } from './notices.ts';
import { partiesKnowing } from './people.ts';

/** What happens to something that binds, or is over, when its day has come. Nothing when none is due. */
export const onDay = (governed: Governed, at: Date, directory: Directory): Change | undefined => {
  const { current } = governed;
  const [due, ...schedule] = current.head.schedule;
  if (!due || due.at > at.toISOString()) return undefined;
  const said = { at: at.toISOString(), by: 'clock' };
  if (due.step === 'erase') return { ...erased(current), event: { ...said, type: 'RequestErased' }, notices: [] };
  const { head, event, tells } = days[due.step]({ ...current.head, schedule }, due.span ?? '');
  return {
    head,
    asks: [],
    event: { ...said, ...event },
    notices: noticesWithPages(governed, partiesKnowing(governed, directory), tells).map((notice) =>
      due.span === undefined ? notice : { ...notice, choice: due.span },
    ),
  };
};

type Day = { head: Head; event: Pick<NewEvent, 'type' | 'status' | 'choice'>; tells: NoticeKind };

const days: Record<Exclude<HeadStep, 'erase'>, (head: Head, span: string) => Day> = {
  begin: (head) => ({
    head: { ...head, status: 'in force' },
    event: { type: 'AgreementBegan', status: 'in force' },
    tells: 'in force',
  }),
  notice: (head, span) => ({ head, event: { type: 'EndAnnounced', choice: span }, tells: 'ending soon' }),
  end: (head) => ({
    // What is blocked is not found by whose it is.
    head: { ...head, status: 'ended', addresses: [] },
    event: { type: 'AgreementEnded', status: 'ended' },
    tells: 'ended',
  }),
};
