import { parseTemplate } from '../lint/lint.ts';
import type { ReportTemplate } from '../template.ts';
import amifAnnual from './amif-annual.json' with { type: 'json' };
import errin from './errin.json' with { type: 'json' };
import yearInReview from './year-in-review.json' with { type: 'json' };

/** A template that comes with the product; one that doesn't pass its own checks is a mistake of the program. */
function checked(json: unknown): ReportTemplate {
  const parsed = parseTemplate(JSON.stringify(json));
  if ('length' in parsed) throw new Error(`A template of the product is wrong: ${JSON.stringify(parsed)}`);
  return parsed;
}

/** The templates that come with the product. */
export const templates: readonly ReportTemplate[] = [errin, amifAnnual, yearInReview].map(checked);
