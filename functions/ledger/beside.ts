import type { DirectoryWrite, Finding } from '../../workflows/directory/write.ts';
import { type Directory, implementerNamed } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import type { Change } from '../../workflows/lifecycle/change.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { notAsked } from '../../workflows/lifecycle/refusals/standing.ts';
import { underWayAlready } from '../../workflows/lifecycle/refusals/under-way.ts';
import { workflowNamed } from '../../workflows/register.ts';
import { movedBy } from '../../workflows/territory/loads.ts';
import type { Refusal } from '../../workflows/vocabulary/refusal.ts';
import { askNamed } from '../../workflows/vocabulary/workflow.ts';
import type { Item, Step } from '../table/expression.ts';
import { employeeKey, implementerKey, schoolKey, sealedKey, uniqueKey } from '../table/keys.ts';
import { asServed, knownStep, loadsStep } from './directory-saved.ts';

/** A step of a request's transaction on a row that is not its own; the refusal when its condition does not hold, where it is the caller's business. */
export type Beside = { step: Step; refusal?: () => Refusal };

type Writing = { before: Case; change: Change; directory: Directory; version: string };

/** S8: whoever decides must still work here at the moment of the write; one request at a time about what is unique; and the directory. */
export const besides = (writing: Writing): Beside[] => [
  ...(writing.change.stillActive ?? []).map(stillActive),
  ...unique(writing),
  ...sealed(writing),
  ...(writing.change.directory ? directorySteps(writing.change.directory, writing).map((step) => ({ step })) : []),
];

const stillActive = (id: string): Beside => ({
  step: { check: { key: employeeKey(id), condition: '#active = :active', values: { active: true } } },
  refusal: notAsked,
});

/** Whoever holds the file of a sealed contract may ask whether it is ours: it is found by its hash. */
const sealed = ({ before, change: { event, asks } }: Writing): Beside[] => {
  const [document] = asks.flatMap((row) => row.document ?? []);
  if (event.type !== 'DocumentSealed' || !document) return [];
  const { request } = before.head;
  const put = { ...sealedKey(document.sha256), request, round: event.round, sealedAt: event.at };
  const condition = 'attribute_not_exists(pk) OR #request = :request';
  return [{ step: { put, condition, values: { request } } }];
};

/** The place is taken when the mailbox is confirmed, or the request reopened, and free again when the request is over. */
const unique = ({ before, change }: Writing): Beside[] => {
  const workflow = workflowNamed(before.head.workflow);
  const value = workflow?.unique?.(valuesOf(before));
  if (value === undefined || !workflow) return [];
  const { request } = before.head;
  const key = uniqueKey(workflow.name, value);
  if (takes(before, change)) {
    const condition = 'attribute_not_exists(pk) OR #free = :free OR #request = :request';
    const step = { put: { ...key, request, free: false }, condition, values: { free: true, request } };
    return [{ step, refusal: underWayAlready }];
  }
  const held = before.asks.some((row) => row.status === 'done' && askNamed(workflow, row.name).kind === 'confirmation');
  const over = before.head.status === 'open' && change.head.status !== 'open';
  if (!held || !over) return [];
  return [{ step: { update: { key, set: { free: true }, condition: '#request = :request', values: { request } } } }];
};

const takes = ({ head, asks }: Case, { event, asks: changed }: Change): boolean => {
  const workflow = workflowNamed(head.workflow);
  if (event.type === 'RequestReopened') return asks.length > 0;
  const confirmed = changed.some(
    (row) => row.status === 'done' && workflow && askNamed(workflow, row.name).kind === 'confirmation',
  );
  return event.type === 'AskAnswered' && confirmed;
};

/** C1: a company whose certification ends at that moment is not assigned; read again, the rule refuses it. */
const certifiedNow = { condition: '#certified = :certified', values: { certified: true } };

const directorySteps = (write: DirectoryWrite, { directory, version }: Writing): Step[] => {
  if (write.kind === 'assign') {
    const { school, before, assignment } = write;
    const set: Item = { implementer: assignment.implementer, assigned: assignment };
    const moved = movedBy([{ before: { implementer: before }, after: { implementer: assignment.implementer } }]);
    const update = {
      key: schoolKey(school),
      set,
      ...asServed(before === undefined ? undefined : { implementer: before }),
    };
    const isCertified = { key: implementerKey(assignment.implementer), ...certifiedNow };
    return [{ update }, { check: isCertified }, ...(Object.keys(moved).length > 0 ? [loadsStep(moved)] : [])];
  }
  const { implementer, seen } = write;
  const findings = findingsAfter(write, implementerNamed(directory, implementer)?.findings ?? []);
  const condition =
    seen === 0 ? 'attribute_not_exists(#findings) OR size(#findings) = :seen' : 'size(#findings) = :seen';
  return [
    { update: { key: implementerKey(implementer), set: { findings }, condition, values: { seen } } },
    knownStep(version),
  ];
};

/** One more, or the same with the review of one. */
const findingsAfter = (write: Exclude<DirectoryWrite, { kind: 'assign' }>, before: readonly Finding[]): Finding[] =>
  write.kind === 'find'
    ? [...before, write.finding]
    : before.map((one) => (one.request === write.request ? { ...one, review: write.review } : one));
