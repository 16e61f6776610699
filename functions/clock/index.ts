import middy from '@middy/core';
import { ClockEnvironment, readEnvironment } from '../environment.ts';
import { openTable } from '../ledger/open.ts';
import { clock } from './clock.ts';

const environment = readEnvironment(ClockEnvironment);

/** Every minute: what is due, and what should have left and has not. */
export const handler = middy().handler(clock(openTable(environment.TABLE_NAME)));
