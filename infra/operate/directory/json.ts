import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { Complaint } from '../../local/complaint.ts';
import type { FileRow, Kind } from './rows.ts';

/** The lists of a file, by what their rows are about. */
export const lists: Record<Kind, string> = { implementer: 'implementers', school: 'schools', employee: 'employees' };

/** An object with any of the lists `implementers`, `schools` and `employees`. @throws Complaint naming the line that is none */
export const rowsInJson = (text: string): FileRow[] => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error)
    throw new Complaint(
      `The directory file is not JSON: line ${lineAt(text, error.offset)}, ${printParseErrorCode(error.error)}.`,
    );
  if (tree?.type !== 'object') throw new Complaint(`The directory file is no object with ${named}.`);
  refuseOthers(text, tree);
  return Object.entries(lists).flatMap(([kind, list]) => rowsOf(text, findNodeAtLocation(tree, [list]), kind as Kind));
};

const named = Object.values(lists).join(', ');

const refuseOthers = (text: string, { children = [] }: Node): void => {
  for (const { children: [key] = [] } of children)
    if (key && !Object.values(lists).includes(key.value))
      throw new Complaint(
        `The directory file has "${key.value}" in line ${lineAt(text, key.offset)}: it may have ${named}.`,
      );
};

const rowsOf = (text: string, list: Node | undefined, kind: Kind): FileRow[] => {
  if (!list) return [];
  if (list.type !== 'array')
    throw new Complaint(`In the directory file "${lists[kind]}" is no list (line ${lineAt(text, list.offset)}).`);
  return (list.children ?? []).map((node) => ({ kind, line: lineAt(text, node.offset), value: getNodeValue(node) }));
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
