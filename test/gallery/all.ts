import { workflows } from '../../workflows/register.ts';
import { type Language, languages } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import { examplesOf } from './examples.ts';
import { keepGeneral } from './general.ts';
import { type Collection, collection, type Item } from './item.ts';
import { nothingPlayed, type Played, walk } from './walk.ts';

export type Gallery = { items: Item[]; played: Record<string, Played['moves']> };

/** Every mail and page of every registered workflow, in each language, and which moves brought them. */
export const wholeGallery = async (): Promise<Gallery> => {
  const into = collection();
  const played: Gallery['played'] = {};
  for (const language of languages) {
    await keepGeneral(language, into);
    for (const workflow of workflows) played[workflow.name] = await keepWorkflow(workflow, language, into);
  }
  return { items: into.all(), played };
};

const keepWorkflow = async (workflow: Workflow, language: Language, into: Collection): Promise<Played['moves']> => {
  const played = nothingPlayed();
  for (const example of examplesOf(workflow.name)) await walk({ workflow, example, language, played }, into);
  return played.moves;
};
