import { expect, test } from 'vitest';
import { lint } from '../../../../infra/compiler/lint.ts';
import { broken } from './broken.ts';

test('a state that only leads to itself is unreachable', () => {
  const definition = broken((pick) => {
    for (const name of ['Review', 'Commercial approval (alone)', 'Management approval']) pick(name).Next = 'In force';
    pick('Management approval').Next = 'Management approval';
  });
  expect(lint(definition)).toEqual(['Nothing leads to Management approval']);
});

test('nothing leads into a branch from outside', () => {
  const definition = broken((pick) => {
    pick('Changes by the requester').Next = 'Legal approval';
  });
  expect(lint(definition)).toEqual(['There is no state Legal approval where something leads to it']);
});

test('a name of more than 80 characters is refused by the service', () => {
  const long = 'long '.repeat(17);
  const definition = broken((pick, machine) => {
    machine.States[long] = pick('Confirm the mailbox');
    delete machine.States['Confirm the mailbox'];
    machine.StartAt = long;
  });
  expect(lint(definition)).toContain(`${long} is a name of more than 80 characters`);
});

test('a definition of more than a megabyte is refused by the service', () => {
  const definition = broken((_, machine) => Object.assign(machine, { Comment: 'x'.repeat(1_048_576) }));
  expect(lint(definition)).toEqual([expect.stringMatching(/^The definition has \d{7} bytes/)]);
});
