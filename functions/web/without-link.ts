// What is asked for without a link lies in one file beside the function: many small ones would take longer to read.
export * as api from './api-routes.ts';
export * as form from './form-routes.tsx';
export * as site from './site-routes.tsx';
