import * as z from 'zod/mini';
import { text } from '../../../workflows/plain.ts';
import type { CodeCheck } from '../../links/code.ts';
import type { Item } from '../expression.ts';

const CodeRow = z.object({ mac: text, key: text });

export const codeIn = (item: Item): CodeCheck => CodeRow.parse(item);
