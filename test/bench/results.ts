import type { ColdStart } from './cold.ts';
import type { Load } from './load.ts';
import type { StraightPath } from './straight.ts';
import type { PageWeight } from './weigh.ts';

/** Everything that `npm run bench` measures. */
export type Results = { functions: ColdStart[]; straightPaths: StraightPath[]; load: Load; pages: PageWeight[] };
