import { deedDone } from '../../workflows/lifecycle/deed-done.ts';
import { allAsks } from '../../workflows/vocabulary/workflow.ts';
import type { World } from './world.ts';

const drawn = {
  name: 'contract.pdf',
  sha256: '3f'.repeat(32),
  pages: 6,
  templateVersion: '1',
  contractDigest: 'a7'.repeat(32),
};
export const sealedHash = 'c4'.repeat(32);
const { contractDigest: _, ...sealed } = { ...drawn, sha256: sealedHash };

/** The documents function has made what the run waits for: the last deed of a workflow seals what the first has drawn. */
export const makeDocument = async (world: World, ask: string): Promise<void> => {
  const deeds = allAsks(world.workflow).filter(({ kind }) => kind === 'deed');
  const isFirst = deeds[0]?.name === ask;
  await world.record((governed) =>
    deedDone(governed, {
      ask,
      round: governed.current.head.round,
      at: world.now,
      document: isFirst ? drawn : sealed,
      event: isFirst ? 'DocumentDrawn' : 'DocumentSealed',
    }),
  );
};
