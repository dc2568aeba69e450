import type { Importing } from '#lib/state/importing.svelte.ts';
import type { RememberedLayouts } from '#lib/state/remembered-layouts.svelte.ts';

/** Lets a layout file be chosen, and gives its text. */
export function chooseLayoutFile(take: (json: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => void input.files?.[0]?.text().then(take));
  input.click();
}

/** Opens a layout for this visit and reads the files at hand by it, where it fits any of them. */
export async function useLayout(
  json: string,
  layouts: RememberedLayouts,
  importing: Importing,
): Promise<void> {
  if (!layouts.open(json)) return;
  const name = layouts.opened[0]?.name ?? '';
  if (importing.sources.length === 0) return;
  await importing.recall();
  const isUsed = importing.plans.some(({ columns }) =>
    columns.some(({ evidence }) => evidence.some(({ params }) => params['name'] === name)),
  );
  if (isUsed) return;
  layouts.problems = [{ code: 'profile_no_match', severity: 'warning', where: {}, params: { name } }];
}
