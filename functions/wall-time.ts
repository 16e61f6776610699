/** The clock on the wall, for sessions and what else must not follow policy time; everything of the policy is dated by its event. */
export const wallTime = (): Date => new Date();
