import { untrack } from 'svelte';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Locale } from '#lib/model/text.ts';
import { protectInWorker } from '#lib/publish/publish-client.ts';
import { drawOpenCharts } from '#lib/reports/open/chart-figures.ts';
import { checkOpen, checkRefusal } from '#lib/reports/open/checks.ts';
import { toOpenTree } from '#lib/reports/open/compose.ts';
import type { OpenDrawing, OpenMaterial } from '#lib/reports/open/material.ts';
import { toOpenText } from '#lib/reports/open/text.ts';
import type { Report } from '#lib/reports/report.ts';
import type { TemplateSection } from '#lib/reports/template.ts';
import type { ReportTree } from '#lib/reports/tree.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import { enterReport, OpenReport, type OpenRequest, type OpenResult } from '#lib/state/open-report.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { drawForPaper } from '#lib/ui/report/paper-drawing.ts';
import { today } from '../today.ts';

/** What an open version is made of; null where none is wanted. */
export interface OpenInput {
  readonly report: Report;
  readonly dataset: Dataset;
  /** The day of the data. */
  readonly dataAsOf: string;
  readonly ledger: readonly LedgerEntry[];
}

const requestOf = ({ report, dataset, dataAsOf, ledger }: OpenInput): OpenRequest => ({
  ...{ report, ledger, dataAsOf, fields: dataset.fields, asOf: dataset.span.to },
});

/** The open version of the report on the desk: protected, drawn, checked, and none of it before it is. */
export class OpenVersion {
  readonly #input: () => OpenInput | null;
  readonly #opening: OpenReport;
  #drawings = $state.raw<ReadonlyMap<string, OpenDrawing>>(new Map());
  #drawnFor = $state.raw<{ readonly result: OpenResult; readonly drawn: string } | null>(null);

  /** The input is a getter. Call while a component initialises. */
  constructor(session: Session, input: () => OpenInput | null) {
    this.#input = input;
    this.#opening = new OpenReport(
      session,
      () => {
        const given = input();
        return given && requestOf(given);
      },
      protectInWorker,
    );
    $effect(() => {
      const { result, drawn } = this;
      const material = untrack(() => this.material);
      if (!result || !material) return;
      const controller = new AbortController();
      const { locale } = material.report;
      void drawOpenCharts(material, (spec) => drawForPaper(spec, locale), controller.signal).then((made) => {
        if (controller.signal.aborted) return;
        this.#drawings = made;
        this.#drawnFor = { result, drawn };
      });
      return () => controller.abort();
    });
  }

  /** What became of protection; null while it is under way, and where no open version is wanted. */
  get result(): OpenResult | null {
    return this.#input() && this.#opening.result;
  }

  /** What drawings depend on besides the figures. */
  get drawn(): string {
    const report = this.#input()?.report;
    return JSON.stringify([report?.locale, report?.template.sections.map(({ charts }) => charts)]);
  }

  /** What the open version is composed of; null until its figures are protected. */
  get material(): OpenMaterial | null {
    const [result, input] = [this.result, this.#input()];
    if (!input || result?.status !== 'protected') return null;
    const { report, dataset } = input;
    return {
      ...{ report, figures: result.figures, publishable: result.publishable, drawings: this.#drawings },
      ...{ span: dataset.span, isSynthetic: dataset.synthetic, made: today() },
    };
  }

  get tree(): ReportTree | null {
    return this.material && toOpenTree(this.material);
  }

  /** Whether all is protected and drawn, or refused. */
  get isReady(): boolean {
    const { result, drawn } = this;
    if (result?.status === 'refused') return true;
    return result !== null && this.#drawnFor?.result === result && this.#drawnFor.drawn === drawn;
  }

  /** What stands in the way of it, in the language of the screen. */
  issues(locale: Locale): Issue[] {
    const { material, result } = this;
    const dataset = this.#input()?.dataset;
    if (result?.status === 'refused') return checkRefusal(result.refusal, locale);
    return material && dataset ? checkOpen(material, dataset, locale) : [];
  }

  /** The text of a section as the open version prints it. */
  printed(section: TemplateSection): string {
    const { material } = this;
    if (!material) return '';
    const { report, publishable, figures } = material;
    return toOpenText(report, report.texts[section.id] ?? '', publishable, figures).text;
  }

  /** What the ledger keeps of it; null where it has it already or there is none. */
  async entry(): Promise<LedgerEntry | null> {
    const [result, input] = [this.result, this.#input()];
    return input && result?.status === 'protected' ? enterReport(result, requestOf(input), today()) : null;
  }
}
