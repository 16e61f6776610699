// What is in the rows of requests and of the directory, in one file beside the function: many small ones would take longer to read.
export { caseIn } from '../../table/rows/case.ts';
export { eventIn } from '../../table/rows/event.ts';
export { notesIn } from '../../table/rows/note.ts';
export { knownIn, loadsIn, schoolIn, versionIn } from '../directory-rows.ts';
