/** The lower bounds of the five steps of a heat map, rising; zero lies below the first. */
export function heatSteps(max: number): number[] {
  const steps = [1];
  for (const part of [0.1, 0.28, 0.55, 0.8]) {
    const raw = max * part;
    const round = raw >= 20 ? Math.round(raw / 5) * 5 : Math.round(raw);
    steps.push(Math.max((steps.at(-1) ?? 1) + 1, round));
  }
  return steps;
}

/** The same for shares of 0–1: the largest fills the last step. */
export function shareSteps(largest: number): number[] {
  const top = Math.max(0.05, largest);
  return [0.0005, ...[0.2, 0.4, 0.6, 0.8].map((part) => part * top)];
}

/** Colours of the steps, with the colour of zero first. */
export const heatFills = ['var(--paper)', ...[1, 2, 3, 4, 5].map((step) => `var(--seq-${step})`)];

/** Colours of the numbers in the cells, with that of zero first. */
export const heatInks = ['var(--ink-3)', ...[1, 2, 3, 4, 5].map((step) => `var(--seq-ink-${step})`)];
