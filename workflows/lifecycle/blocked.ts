import type { Head } from './case.ts';

/** Policy, personal data: what has ended is blocked until it is erased. It is kept for claims only, and staff no longer see it. */
export const isBlocked = ({ status, erased }: Head): boolean => status === 'ended' && !erased;
