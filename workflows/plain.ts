import * as z from 'zod/mini';

// What rows and settings are mostly made of. To make a schema takes longer than to use it: each is made once.

export const text = z.string();
/** Text of one character at least. */
export const filled = z.string().check(z.minLength(1));
export const whole = z.int();
export const yesOrNo = z.boolean();
