import * as z from 'zod/mini';
import { workflows } from '../../workflows/register.ts';
import { schemaOf } from '../../workflows/vocabulary/schema.ts';
import { Accepted, Catalogue, Catalogued, ProblemDetails, StatusOfRequest } from './api-schemas.ts';

// Run when the function is bundled, which then carries what came of it: what makes JSON schemas is not read at its start.

/** What the API answers with. */
export const answers = {
  accepted: z.toJSONSchema(Accepted),
  catalogue: z.toJSONSchema(Catalogue),
  catalogued: z.toJSONSchema(Catalogued),
  problem: z.toJSONSchema(ProblemDetails),
  status: z.toJSONSchema(StatusOfRequest),
};

/** What is submitted, by the name of its workflow. */
export const forms: Readonly<Record<string, z.core.JSONSchema.BaseSchema>> = Object.fromEntries(
  workflows.map((workflow) => [workflow.name, z.toJSONSchema(schemaOf(workflow))]),
);
