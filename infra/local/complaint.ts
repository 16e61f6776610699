/** Something the person at the terminal can mend: one sentence that says what to do. */
export class Complaint extends Error {
  override name = 'Complaint';
}
