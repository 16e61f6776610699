/** What staff can do to a request, each at an address of its own. */
export const deedNames = [
  'address',
  'replace',
  'send',
  'remind',
  'extend',
  'answer',
  'resume',
  'withdraw',
  'follow',
  'strike',
  'uphold',
] as const;
export type DeedName = (typeof deedNames)[number];
