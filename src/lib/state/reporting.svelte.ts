import type { Issue } from '#lib/model/issue.ts';
import type { Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { isTemplateJson, parseTemplate } from '#lib/reports/lint/lint.ts';
import { isReportJson, keptName, parseReport, toReport, type Report } from '#lib/reports/report.ts';
import type { ReportTemplate } from '#lib/reports/template.ts';

/** A report under the name that it is kept by. */
export interface KeptReport {
  readonly name: string;
  readonly report: Report;
}

/** Where reports are kept on the device while they are written, if the user asks for it. */
export interface ReportStore {
  readonly list: () => Promise<{
    readonly items: readonly KeptReport[];
    readonly issues: readonly Issue[];
  }>;
  readonly save: (kept: KeptReport) => Promise<Issue | null>;
  readonly remove: (name: string) => Promise<Issue | null>;
}

/** The year that a report of a calendar year begins with: the last that the data cover whole, else their last. */
function usualPeriod(template: ReportTemplate, span: Period): Period {
  if (template.period.kind === 'fixed') return { from: template.period.from, to: template.period.to };
  const last = Number(span.to.slice(0, 4));
  const year = span.to.endsWith('-12-31') || span.from > `${last - 1}-01-01` ? last : last - 1;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The report that is worked on in this visit; it stays while other pages are looked at. */
export class Reporting {
  readonly #store: ReportStore;
  readonly #newId: () => string;
  #saving: Promise<void> | null = null;

  report = $state.raw<Report | null>(null);
  /** What is wrong with the file that was opened last. */
  problems = $state.raw<readonly Issue[]>([]);
  /** Whether something was changed since the report was begun, opened, saved or kept. */
  isChanged = $state(false);
  /** Whether the report is kept on the device as it is written. */
  isKeeping = $state(false);
  kept = $state.raw<readonly KeptReport[]>([]);
  /** Kept reports that can't be read any more. */
  unread = $state.raw<readonly Issue[]>([]);
  /** Why the device doesn't keep it. */
  refusal = $state.raw<Issue | null>(null);

  /** `newId` makes a name that no other report has. */
  constructor(store: ReportStore, newId: () => string) {
    this.#store = store;
    this.#newId = newId;
  }

  /** Looks for what is kept; nothing is left behind where nothing is. */
  async load(): Promise<void> {
    const { items, issues } = await this.#store.list();
    this.kept = items;
    this.unread = issues.filter(({ code }) => code === 'report_kept_unreadable');
  }

  begin(template: ReportTemplate, locale: Locale, span: Period): void {
    this.#take(toReport(template, locale, usualPeriod(template, span), this.#newId()), false);
  }

  /** Opens the JSON of a report or of a template. */
  open(text: string, locale: Locale, span: Period): void {
    const opened = isReportJson(text) ? parseReport(text) : parseTemplate(text);
    if ('length' in opened) this.problems = opened;
    else if ('template' in opened) this.#take(opened, false);
    else this.begin(opened, locale, span);
  }

  /** Goes on with a report that is kept on the device. */
  resume(kept: KeptReport): void {
    this.#take(kept.report, true);
  }

  edit(report: Report): void {
    this.report = report;
    this.problems = [];
    this.isChanged = true;
    if (this.isKeeping) this.#keep();
  }

  saved(): void {
    this.isChanged = false;
  }

  /** Keeps the report on the device from now on, or forgets it there. */
  async setKeeping(isKeeping: boolean): Promise<void> {
    this.isKeeping = isKeeping;
    if (isKeeping) this.#keep();
    else if (this.report) await this.forget(keptName(this.report));
  }

  async forget(name: string): Promise<void> {
    await this.#saving;
    this.refusal = await this.#store.remove(name);
    this.kept = this.kept.filter((one) => one.name !== name);
  }

  close(): void {
    this.report = null;
    this.problems = [];
    this.isChanged = false;
    this.isKeeping = false;
  }

  #take(report: Report, isKeeping: boolean): void {
    this.report = report;
    this.problems = [];
    this.isChanged = false;
    this.isKeeping = isKeeping;
  }

  /** One write at a time; what was written meanwhile goes with the next. */
  #keep(): void {
    this.#saving ??= this.#write().finally(() => (this.#saving = null));
  }

  async #write(): Promise<void> {
    for (let written: Report | null = null; this.isKeeping && this.report && this.report !== written;) {
      written = this.report;
      const kept = { name: keptName(written), report: written };
      this.refusal = await this.#store.save(kept);
      if (this.refusal) {
        this.isKeeping = false;
        return;
      }
      this.kept = [...this.kept.filter(({ name }) => name !== kept.name), kept];
      if (this.report === written) this.isChanged = false;
    }
  }
}

/** Whether a text is the JSON of a report or of a template. */
export function isForReporting(text: string): boolean {
  return isReportJson(text) || isTemplateJson(text);
}
