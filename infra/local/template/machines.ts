import * as z from 'zod';
import type { Cloud } from './cloud.ts';
import { account, region } from './names.ts';

/** The definition of every state machine, by its ARN. */
export const machinesOf = (cloud: Cloud): Record<string, object> =>
  Object.fromEntries(
    cloud
      .of('AWS::StepFunctions::StateMachine', Properties)
      .map(({ id, properties }) => [
        `arn:aws:states:${region}:${account}:stateMachine:${properties.StateMachineName ?? id}`,
        definitionIn(id, properties),
      ]),
  );

const Properties = z.object({
  StateMachineName: z.string().optional(),
  DefinitionString: z.string().optional(),
  Definition: z.record(z.string(), z.unknown()).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.unknown()).default({}),
});

const definitionIn = (id: string, properties: z.infer<typeof Properties>): object => {
  const text = properties.DefinitionString ?? (properties.Definition && JSON.stringify(properties.Definition));
  if (!text) throw new Error(`The definition of the state machine ${id} is not in the template.`);
  const filled = text.replace(/\$\{([^}]+)\}/g, (whole, name: string) =>
    name in properties.DefinitionSubstitutions ? String(properties.DefinitionSubstitutions[name]) : whole,
  );
  return JSON.parse(filled);
};
