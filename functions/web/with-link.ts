// What a link opens lies in one file beside the function: many small ones would take longer to read.
export * as asks from './answer-routes.tsx';
export * as documents from './document-routes.ts';
export * as statuses from './status-routes.tsx';
