import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exhibits } from './charts.ts';
import { drawExhibit, widthsOf } from './draw.ts';

describe.each(exhibits.map((exhibit) => [exhibit.chart.id, exhibit] as const))('%s', (id, exhibit) => {
  test.each(widthsOf(exhibit.chart))(
    'is drawn at %i px as it was reviewed, without a warning',
    async (widthPx) => {
      const { svg, warnings } = await drawExhibit(exhibit, widthPx);
      expect(warnings).toEqual([]);
      const golden = readFileSync(new URL(`golden/${id}-${widthPx}.svg`, import.meta.url), 'utf8');
      // `npm run gallery` rewrites the pictures after a deliberate change; look at them before committing.
      expect(`${svg}\n` === golden, `${id}-${widthPx}.svg differs from the golden picture`).toBe(true);
    },
  );
});
