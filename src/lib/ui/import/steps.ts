import { m } from '#lib/i18n/paraglide/messages.js';

/** The steps of an import in their order. */
export const stepNames = ['file', 'columns', 'values', 'privacy', 'check'] as const;
export type StepName = (typeof stepNames)[number];

/** Id of the heading of the step that is shown: the focus goes there. */
export const HEADING_ID = 'import-step';

/** What a step is called. */
export const stepLabel: Readonly<Record<StepName, () => string>> = {
  file: m.import_step_file,
  columns: m.import_step_columns,
  values: m.import_step_values,
  privacy: m.import_step_privacy,
  check: m.import_step_check,
};

/** The step that comes so many places later; null beyond the last and before the first. */
export function stepBeside(step: StepName, places: number): StepName | null {
  return stepNames[stepNames.indexOf(step) + places] ?? null;
}
