/** The value below which this share of the numbers lies (0.5 is the median). */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** As many digits as say something. */
export const rounded = (number: number, digits = 1): number => Number(number.toFixed(digits));
