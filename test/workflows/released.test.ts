import { expect, test } from 'vitest';
import { workflowNamed } from '../../workflows/register.ts';
import { choicesIn } from '../../workflows/vocabulary/choices.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import { ofSchool } from './change-of-implementer.examples.ts';
import { campus } from './contract-examples.ts';
import { directory, publisher } from './examples.ts';

/** What rows, events and runs of requests under way may name. A line is added with a release, and none is taken away. */
const released = [
  {
    name: 'third-party-agreement',
    values: publisher,
    facts: ['needsLegal'],
    asks: {
      mailbox: ['mine', 'notMine'],
      terms: ['accept', 'changes', 'decline'],
      commercial: ['approve', 'changes', 'reject', 'abstain'],
      legal: ['approve', 'changes', 'reject', 'abstain'],
      management: ['approve', 'changes', 'reject', 'abstain'],
      changes: ['send'],
    },
  },
  {
    name: 'integration-contract',
    values: campus,
    facts: ['personalData'],
    asks: {
      mailbox: ['mine', 'notMine'],
      technical: ['approve', 'changes', 'reject', 'abstain'],
      legal: ['approve', 'changes', 'reject', 'abstain'],
      dataProtection: ['favourable', 'unfavourable', 'abstain'],
      opinionReview: ['approve', 'changes', 'reject', 'abstain'],
      draw: ['done'],
      text: ['accept', 'changes', 'decline'],
      sign: ['sign', 'refuse'],
      countersign: ['sign', 'refuse'],
      seal: ['done'],
      changes: ['send'],
    },
  },
  {
    name: 'change-of-implementer',
    values: ofSchool,
    facts: ['needsContact', 'needsTelephone', 'choosesLater'],
    asks: {
      mailbox: ['mine', 'notMine'],
      contact: ['confirm', 'deny'],
      telephone: ['confirm', 'deny', 'abstain'],
      hearing: ['accept', 'dispute', 'remedy', 'moreTime'],
      remedy: ['goOn', 'take'],
      judgement: ['enoughService', 'enoughOther', 'notEnough', 'moreNeeded', 'abstain'],
      more: ['send'],
      reviewWanted: ['ask', 'leave'],
      reviewHearing: ['answer', 'nothing', 'moreTime'],
      review: ['enoughService', 'enoughOther', 'notEnough', 'abstain'],
      choose: ['stay'],
      offer: ['accept', 'decline'],
      chooseAgain: ['search', 'stay'],
      widen: ['found', 'nobody', 'abstain'],
      handover: ['done', 'cannot'],
      handedOver: ['complete', 'missing'],
      handoverCall: ['complete', 'missing', 'abstain'],
      handoverDispute: ['settled', 'onRecord', 'abstain'],
    },
  },
];

test.each(released)('what has been released of $name keeps its name, for people wait in it', (one) => {
  const workflow = workflowNamed(one.name);
  if (!workflow) throw new Error(`${one.name} is no longer registered`);
  expect(Object.keys(workflow.facts(one.values, directory))).toEqual(expect.arrayContaining(one.facts));
  const asks = Object.fromEntries(allAsks(workflow).map((ask) => [ask.name, Object.keys(choicesIn(workflow, ask))]));
  for (const [name, choices] of Object.entries(one.asks))
    expect(asks[name], name).toEqual(expect.arrayContaining(choices));
});
