import { databaseHere } from '../table/fresh-table.ts';
import { dynamodbBench } from './contract/bench.ts';
import { ledgerContract } from './contract/ledger-contract.ts';

ledgerContract('on DynamoDB', dynamodbBench(databaseHere()));
