import { m } from '#lib/i18n/paraglide/messages.js';
import type { LoadEstimate } from '#lib/ingest/estimate.ts';
import type { LoadProgress } from '#lib/ingest/importer.ts';
import type { DialectChoice, SourcePlan } from '#lib/ingest/plan.ts';
import type { PlanViews } from '#lib/ingest/plan-views.ts';
import type { PlanEdits } from '#lib/ingest/replan.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import type { ImportStage } from '#lib/state/import-stages.ts';
import type { Reading } from '#lib/state/reading.ts';
import type { Layouts } from './layouts.ts';
import { isBroken, type OpenPoint } from './open-points.ts';
import type { StepName } from './steps.ts';
import { counted } from './words.ts';

/** What the wizard shows and asks for. */
export interface WizardProps {
  readonly step: StepName;
  readonly stage: ImportStage;
  readonly plans: readonly SourcePlan[];
  readonly progress: LoadProgress | null;
  /** What the last reading of these plans gave; null before it. */
  readonly reading: Reading | null;
  readonly broughtNothing: boolean;
  readonly estimate: LoadEstimate;
  readonly localSites: readonly LocalSite[];
  readonly keep: 'first' | 'last';
  readonly canUndo: boolean;
  readonly hasSecret: boolean;
  readonly needsSecret: boolean;
  readonly dashboardHref: string;
  readonly qualityHref: string;
  /** Rows of what is loaded that name by key what isn't. */
  readonly orphans: Dataset['orphans'];
  readonly edits: PlanEdits;
  readonly views: PlanViews;
  readonly layouts: Layouts;
  readonly checkSecret: (secret: string) => Issue | null;
  /** A step is to be shown, and something on it. */
  readonly onstep: (step: StepName, place?: string) => void;
  readonly onchange: (index: number, plan: SourcePlan) => void;
  readonly onreinspect: (index: number, chosen: DialectChoice) => void;
  readonly onremove: (index: number) => void;
  readonly onplace: (site: LocalSite) => void;
  readonly onsecret: (secret: string) => void;
  readonly onkeep: (keep: 'first' | 'last') => void;
  readonly onload: () => void;
  readonly oncancel: () => void;
  readonly oncommit: () => void;
  readonly ondiscard: () => void;
  readonly onundo: () => void;
  readonly onchoose: () => void;
  readonly ondownload: (plan: SourcePlan) => void;
}

interface Title {
  readonly title: string;
  readonly lede: string;
}

function checkTitle(stage: ImportStage, broughtNothing: boolean): Title {
  if (stage === 'checked') return { title: m.import_checked(), lede: m.import_checked_lede() };
  if (stage === 'loading') return { title: m.import_loading(), lede: m.import_done_lede() };
  if (stage !== 'loaded') return { title: m.import_check(), lede: m.import_check_lede() };
  return broughtNothing
    ? { title: m.import_nothing(), lede: m.import_done_lede() }
    : { title: m.import_done(), lede: m.import_done_lede() };
}

/** The heading of what is shown, and what to do there. */
export function titleOf(step: StepName | 'empty', stage: ImportStage, broughtNothing: boolean): Title {
  if (step === 'empty') return { title: m.import_start(), lede: m.import_lede_empty() };
  if (step === 'file') return { title: m.import_title(), lede: m.import_lede() };
  if (step === 'columns') return { title: m.import_map(), lede: m.import_map_lede() };
  if (step === 'values') return { title: m.import_match(), lede: m.import_match_lede() };
  if (step === 'privacy') return { title: m.import_protect(), lede: m.import_protect_lede() };
  return checkTitle(stage, broughtNothing);
}

function checkNote(stage: ImportStage, reading: Reading | null): string | null {
  if (stage === 'checked') return m.import_note_checked();
  const rejected = reading?.result.rejects.length ?? 0;
  return rejected > 0 ? m.import_note_rejected(counted(rejected)) : null;
}

/** What waits in each step, in words. */
export function notesOf(
  plans: readonly SourcePlan[],
  points: readonly OpenPoint[],
  undecided: number,
  stage: ImportStage,
  reading: Reading | null,
): Readonly<Record<StepName, string | null>> {
  const broken = plans.filter(isBroken).length;
  const asked = (step: StepName) => points.filter(({ steps }) => steps[0] === step).length;
  const questions = (step: StepName) =>
    asked(step) > 0 ? m.import_note_questions(counted(asked(step))) : null;
  return {
    file: broken > 0 ? m.import_note_broken(counted(broken)) : questions('file'),
    columns: questions('columns'),
    values: undecided > 0 ? m.import_note_values(counted(undecided)) : null,
    privacy: asked('privacy') > 0 ? m.import_note_secret() : null,
    check: checkNote(stage, reading),
  };
}
