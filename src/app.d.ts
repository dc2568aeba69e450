import type { StepName } from '#lib/ui/import/steps.ts';

declare global {
  namespace App {
    interface PageState {
      /** How many changes of filters lie between this entry of the history and where the page was entered. */
      filterStep?: number;
      /** Whether the last of them was a mark of a chart, which Esc takes back. */
      byMark?: boolean;
      /** The step of the import that is shown. */
      importStep?: StepName;
    }
  }
}
export {};
