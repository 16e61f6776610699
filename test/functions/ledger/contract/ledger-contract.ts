import { describe } from 'vitest';
import { answeringContract } from './answering.ts';
import type { MakeBench } from './bench.ts';
import { besideContract } from './beside.ts';
import { changesContract } from './changes.ts';
import { decidingContract } from './deciding.ts';
import { directoryContract } from './directory.ts';
import { erasingContract } from './erasing.ts';
import { leavingContract } from './leaving.ts';
import { openingContract } from './opening.ts';
import { sendingContract } from './sending.ts';
import { workingContract } from './working.ts';

/** What every adapter of the ports must do. */
export const ledgerContract = (name: string, makePorts: MakeBench) =>
  describe(name, () => {
    openingContract(makePorts);
    changesContract(makePorts);
    answeringContract(makePorts);
    erasingContract(makePorts);
    workingContract(makePorts);
    sendingContract(makePorts);
    leavingContract(makePorts);
    besideContract(makePorts);
    directoryContract(makePorts);
    decidingContract(makePorts);
  });
