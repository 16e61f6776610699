import middy from '@middy/core';
import type { SNSEvent } from 'aws-lambda';
import { PostmasterEnvironment, readEnvironment } from '../environment.ts';
import { openTable } from '../ledger/open.ts';
import { postmaster } from './postmaster.ts';

const environment = readEnvironment(PostmasterEnvironment);

/** What became of our mail. */
export const handler = middy<SNSEvent, void>().handler(postmaster(openTable(environment.TABLE_NAME)));
