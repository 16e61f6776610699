import { fileURLToPath } from 'node:url';
import { cloudOf, Template } from '../../../../infra/local/template/cloud.ts';

/** A small stack of three functions: web, relay and clock over one table. */
export const fixture = fileURLToPath(new URL('../fixture', import.meta.url));

/** A template with nothing but these. */
export const cloudWith = (resources: Record<string, { Type: string; Properties: object }>) =>
  cloudOf(Template.parse({ Resources: resources }));
