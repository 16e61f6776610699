/** How long a code holds, in minutes. */
export const codeMinutes = 10;
/** How often a code may be tried. */
export const mostAttempts = 5;
/** How many codes one person is sent in an hour, and for one signature in all. */
export const mostCodes = { hourly: 3, ever: 20 } as const;
/** The same pressed twice within so many seconds is one press. */
export const doublePressSeconds = 20;
/** What a name, a position and a question may have, in characters. */
export const longest = { name: 120, position: 120, question: 2_000 } as const;
