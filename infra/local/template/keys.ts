import * as z from 'zod';
import type { Cloud } from './cloud.ts';

/** The keys of the template; `id` is what `Ref` gives. */
export type Key = { id: string; spec: string; usage: string };

export const keysOf = (cloud: Cloud): Key[] =>
  cloud.of('AWS::KMS::Key', Properties).map(({ id, properties }) => ({
    id,
    spec: properties.KeySpec,
    usage: properties.KeyUsage,
  }));

const Properties = z.object({
  KeySpec: z.string().default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.string().default('ENCRYPT_DECRYPT'),
});
