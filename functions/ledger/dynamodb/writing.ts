// How changes are written, in one file beside the function: many small ones would take longer to read.
export { save } from './directory-save.ts';
export { open, replay } from './open.ts';
export { record } from './record.ts';
