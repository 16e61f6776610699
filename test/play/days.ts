/** So many days from now, as a form takes it. */
export const dayAhead = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
