/** A two-sided interval of an estimate, in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An estimate with its 95 % interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Quantile of the standard normal distribution that leaves 2.5 % above it. */
export const Z_95 = 1.959963984540054;
