import type { Directory } from '../../workflows/directory.ts';
import type { Case } from '../../workflows/lifecycle/case.ts';
import { fixedFields } from '../../workflows/lifecycle/fixed-fields.ts';
import { valuesOf } from '../../workflows/lifecycle/people.ts';
import { shown } from '../../workflows/vocabulary/show.ts';
import type { Language, Words } from '../../workflows/vocabulary/words.ts';
import type { Workflow } from '../../workflows/vocabulary/workflow.ts';
import type { Fixed } from '../pages/field-fixed.tsx';

type Editing = { workflow: Workflow; current: Case; directory: Directory };

/** What `edit` refuses to change, so that the form need not offer it: the confirmed mailbox, and who the other party is. */
export const fixedIn = ({ workflow, current, directory }: Editing, language: Language): Fixed => {
  const values = valuesOf(current);
  const stand = fixedFields({ workflow, current }, directory);
  const whys = new Map([
    ...stand.otherParty.map((field) => [field, otherParty] as const),
    ...(stand.mailbox === undefined ? [] : [[stand.mailbox, ownMailbox] as const]),
  ]);
  const rows = shown(workflow, values, { directory, language }).flatMap((section) => section.rows);
  return Object.fromEntries(
    rows.flatMap(({ field, value: read }) => {
      const why = whys.get(field);
      return why ? [[field, { value: values[field] ?? '', read, why }]] : [];
    }),
  );
};

const otherParty: Words = {
  es: 'No se puede cambiar, porque dice quién más responde a esta solicitud. Si debe ser otra respuesta, retírela y presente una nueva.',
  en: 'It cannot be changed, because it says who else answers this request. If it has to be another, withdraw this request and submit a new one.',
};
const ownMailbox: Words = {
  es: 'No se puede cambiar, porque es la dirección que confirmó. Si debe ser otra, retire esta solicitud y presente una nueva.',
  en: 'It cannot be changed, because it is the address that you confirmed. If it has to be another, withdraw this request and submit a new one.',
};
