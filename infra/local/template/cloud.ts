import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { resolverOf } from './resolve.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof Resource>;

/** As much of a CloudFormation template as the local stack needs. */
export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
});
export type Template = z.infer<typeof Template>;

/** The resources of a template with every intrinsic resolved to what it is on this machine. */
export type Cloud = {
  of<T>(type: string, properties: z.ZodType<T>): { id: string; properties: T; metadata: Record<string, unknown> }[];
};

/** The template of the one stack in an assembly. */
export const templateIn = (assembly: string): string => {
  const found = readdirSync(assembly).find((name) => name.endsWith('.template.json'));
  if (!found) throw new Error(`There is no template in ${assembly}.`);
  return join(assembly, found);
};

export const readTemplate = (file: string): Cloud => cloudOf(Template.parse(JSON.parse(readFileSync(file, 'utf8'))));

export const cloudOf = (template: Template): Cloud => {
  const resolve = resolverOf(template);
  return {
    of: (type, properties) =>
      Object.entries(template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => ({
          id,
          properties: properties.parse(resolve(resource.Properties)),
          metadata: resource.Metadata,
        })),
  };
};
