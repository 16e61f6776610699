import type { Choice } from '../vocabulary/asks.ts';

/** A reason as those who take part may read it: what somebody says of an interest of their own is for IMTCloud's record only. */
export const openReason = ({ effect }: Choice, reason: string): string => (effect === 'abstains' ? '' : reason);
