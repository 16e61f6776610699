// The pages of a signature, in one file beside the function.
export { takenSigning } from './signing-routes.tsx';
export { shownSigning } from './signing-shown.tsx';
