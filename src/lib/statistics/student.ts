/**
 * The 97.5 % quantile of Student's t with `df` degrees of freedom by the expansion of Cornish and Fisher
 * about the normal quantile (Abramowitz and Stegun 26.7.5, five terms, exact for 1 and 2); good to 0.002
 * from 3 degrees on.
 */
export function studentQuantile95(df: number): number {
  if (df <= 1) return 12.706204736432095;
  if (df === 2) return 4.302652729911275;
  const z = 1.959963984540054;
  const z2 = z * z;
  const terms = [
    (z * (z2 + 1)) / 4,
    (z * (5 * z2 ** 2 + 16 * z2 + 3)) / 96,
    (z * (3 * z2 ** 3 + 19 * z2 ** 2 + 17 * z2 - 15)) / 384,
    (z * (79 * z2 ** 4 + 776 * z2 ** 3 + 1482 * z2 ** 2 - 1920 * z2 - 945)) / 92_160,
  ];
  return terms.reduce((sum, term, at) => sum + term / df ** (at + 1), z);
}
