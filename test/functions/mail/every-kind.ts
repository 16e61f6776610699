import type { Message } from '../../../functions/ledger/port.ts';
import type { NoticeKind } from '../../../workflows/lifecycle/change.ts';
import { codePurposes } from '../../../workflows/lifecycle/signing/progress.ts';
import type { Language } from '../../../workflows/vocabulary/words.ts';
import { directory } from '../../workflows/examples.ts';
import { correspondence, type Letters, reading } from './letters.ts';

type Scene = (letters: Letters) => void;

export const toTheTerms: Scene = ({ put, answer }) => {
  put('mailbox');
  answer('mailbox', 'requester', 'mine');
  put('terms');
};

export const toReview: Scene = (letters) => {
  toTheTerms(letters);
  letters.answer('terms', 'otherParty', 'accept', 'Conforme con todo.');
  letters.put('commercial');
  letters.put('legal');
};

export const toManagement: Scene = (letters) => {
  toReview(letters);
  letters.answer('commercial', 'employee:carmen', 'approve', 'Encaja con el territorio.');
  letters.answer('legal', 'employee:luis', 'approve');
  letters.put('management');
};

export const toApproval: Scene = (letters) => {
  toManagement(letters);
  letters.answer('management', 'employee:marta', 'approve');
  letters.conclude();
};

const changesWanted: Scene = (letters) => {
  toReview(letters);
  letters.answer('legal', 'employee:luis', 'changes', 'Falta decir desde cuándo se paga.');
};

const silent =
  (ask: string, times: number): Scene =>
  ({ silence }) => {
    for (let time = 0; time < times; time += 1) silence(ask);
  };

const days =
  (count: number): Scene =>
  (letters) => {
    toApproval(letters);
    for (let day = 0; day < count; day += 1) letters.day();
  };

/** How a request comes to each kind of mail. */
const scenes: Record<NoticeKind, Scene> = {
  asked: toManagement,
  'asked as substitute': (letters) => {
    toReview(letters);
    letters.answer('commercial', 'employee:carmen', 'abstain');
  },
  reminded: (letters) => {
    toReview(letters);
    letters.silence('legal');
  },
  'more time': (letters) => {
    toReview(letters);
    letters.extend('legal', 5);
  },
  received: toTheTerms,
  progress: (letters) => {
    changesWanted(letters);
    letters.put('changes');
    letters.edit({ territory: 'Asturias' });
  },
  'someone answered': toReview,
  'no longer asked': changesWanted,
  'passed over': (letters) => {
    toTheTerms(letters);
    letters.tell({ kind: 'passed over', person: 'otherParty', link: 'none' });
  },
  'not the right person': (letters) => {
    toTheTerms(letters);
    letters.declineAsk('terms', 'otherParty');
  },
  late: (letters) => {
    toReview(letters);
    silent('legal', 2)(letters);
  },
  'changes sent': (letters) => scenes.progress(letters),
  rejected: (letters) => {
    toReview(letters);
    letters.answer('legal', 'employee:luis', 'reject', 'La cláusula cuarta ata al cliente.');
  },
  withdrawn: (letters) => {
    toReview(letters);
    letters.withdraw();
  },
  lapsed: (letters) => {
    toTheTerms(letters);
    silent('terms', 2)(letters);
  },
  undecided: (letters) => {
    toReview(letters);
    silent('legal', 5)(letters);
  },
  approved: toApproval,
  'in force': days(1),
  'ending soon': days(2),
  ended: days(4),
  code: (letters) => {
    toTheTerms(letters);
    for (const purpose of codePurposes)
      letters.tell({ kind: 'code', person: 'otherParty', link: 'none', code: { number: 1, digest: 'd', purpose } });
  },
  question: (letters) => {
    toReview(letters);
    letters.tell({ kind: 'question', person: 'employee:carmen', link: 'none', by: 'otherParty', reason: '¿Cuándo?' });
  },
  'question answered': (letters) => {
    toTheTerms(letters);
    letters.tell({
      kind: 'question answered',
      person: 'otherParty',
      link: 'ask',
      by: 'staff:marta',
      reason: 'El día 1.',
    });
  },
  alert: (letters) => {
    toReview(letters);
    letters.alert('marta', {
      lead: {
        es: 'Tres centros distintos han cambiado de empresa.',
        en: 'Three different schools have changed company.',
      },
      more: { es: 'Decida Dirección qué hacer.', en: 'Management decides what to do.' },
    });
  },
};

export const kinds = Object.keys(scenes) as NoticeKind[];

/** A request up to the mails of this kind, in which two people are commercial. */
export const lettersOf = (kind: NoticeKind, language: Language): Letters => {
  const letters = correspondence({ language, directory: reading(language, twoOfCommercial) });
  scenes[kind](letters);
  return letters;
};

/** Every mail of this kind that its scene brought. */
export const mailsOf = (kind: NoticeKind, language: Language): Message[] =>
  lettersOf(kind, language).mails.filter((mail) => mail.kind === kind);

const twoOfCommercial = {
  ...directory,
  employees: directory.employees.map((one) =>
    one.id === 'mario' ? { ...one, roles: ['commercial' as const], staff: false } : one,
  ),
};
