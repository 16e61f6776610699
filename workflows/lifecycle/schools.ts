import { School } from '../directory/school.ts';
import { workflowNamed } from '../register.ts';
import type { Values } from '../vocabulary/fields.ts';
import type { Workflow } from '../vocabulary/workflow.ts';
import type { Case } from './case.ts';
import type { Change } from './change.ts';
import { valuesOf } from './people.ts';

/** The codes of the schools that these values are about, each once; what was typed and is no code is nobody's. */
export const schoolsOf = ({ schools }: Pick<Workflow, 'schools'>, ...versions: Values[]): string[] => {
  const codes = schools ? versions.flatMap((values) => schools(values)) : [];
  return [...new Set(codes)].filter((code) => School.shape.code.safeParse(code).success);
};

/** Those that a form sent by this change is about; nothing when it sends none. */
export const schoolsSent = ({ head, form }: Pick<Change, 'head' | 'form'>): string[] | undefined =>
  form && schoolsIn({ head, forms: [form], asks: [] });

/** Those that a request is about as it stands; none when there is no such request. */
export const schoolsIn = (current: Case | undefined): string[] => {
  const workflow = current && workflowNamed(current.head.workflow);
  return workflow ? schoolsOf(workflow, valuesOf(current)) : [];
};
