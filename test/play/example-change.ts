import directory from '../../infra/local/example-directory.json' with { type: 'json' };
import type { ChangeOfImplementer } from '../../workflows/change-of-implementer.form.ts';
import { Directory, implementerNamed } from '../../workflows/directory.ts';
import { ofSchool } from '../workflows/change-of-implementer.examples.ts';
import { dayAhead } from './days.ts';

export const exampleDirectory = Directory.parse(directory);

/** The school of the example directory with this code, whose head wants another implementer than `current`, and who will be asked. */
export const exampleChange = (
  { school: code, now = new Date() }: { school: string; now?: Date },
  more: Partial<ChangeOfImplementer> = {},
) => {
  const school = exampleDirectory.schools.find((one) => one.code === code);
  if (!school?.contact || !school.implementer) throw new Error(`The school ${code} has no contact or no implementer`);
  const values: ChangeOfImplementer = {
    ...ofSchool,
    schoolCode: code,
    ownerEntity: school.owner.name,
    requesterName: school.contact.name,
    requesterMailbox: school.contact.mailbox,
    currentImplementer: school.implementer,
    firstChoice: undefined,
    secondChoice: undefined,
    firstIncidentOn: dayAhead(now, -50),
    firstIncidentToldOn: dayAhead(now, -49),
    contractEnd: dayAhead(now, 210),
    dateWished: dayAhead(now, 60),
    ...more,
  };
  return {
    values,
    school,
    people: {
      requester: { name: values.requesterName, mailbox: values.requesterMailbox },
      contact: school.contact,
      current: implementerContact(school.implementer),
    },
  };
};

/** Who answers for an implementer of the example directory. */
export const implementerContact = (id: string) => {
  const found = implementerNamed(exampleDirectory, id);
  if (!found) throw new Error(`The example directory has no implementer ${id}`);
  return found.contact;
};
