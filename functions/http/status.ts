import type { RefusalKind } from '../../workflows/vocabulary/refusal.ts';

/** The one place where kinds of refusal become HTTP statuses. */
export const statusOf: Record<RefusalKind, number> = {
  malformed: 400,
  unidentified: 401,
  'not yours': 403,
  'not found': 404,
  'not allowed': 405,
  conflict: 409,
  gone: 410,
  'too large': 413,
  unsupported: 415,
  invalid: 422,
  'too many': 429,
};
