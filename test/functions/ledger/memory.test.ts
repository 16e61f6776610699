import { memoryBench } from './contract/bench.ts';
import { ledgerContract } from './contract/ledger-contract.ts';

ledgerContract('in memory', memoryBench);
