import { m } from '#lib/i18n/paraglide/messages.js';
import type { SourcePlan } from '#lib/ingest/plan.ts';
import { profileToJson } from '#lib/ingest/profiles/parse.ts';
import { toProfile } from '#lib/ingest/profiles/remember.ts';
import { rejectsToCsv } from '#lib/ui/import/rejects-csv.ts';
import type { Reject } from '#lib/model/load.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import { sentenceOf } from '#lib/ui/import/words.ts';

/** Gives a text to the user as a file, made on the device. */
function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Gives the rejected rows of one table in the layout of its file, with what is wrong with each. */
export function downloadRejects(plan: SourcePlan, rejects: readonly Reject[]): void {
  const own = rejects.filter((reject) => reject.file === plan.file);
  const columns = {
    line: m.import_csv_line(),
    column: m.import_csv_column(),
    value: m.import_csv_value(),
    problem: m.import_csv_problem(),
  };
  const text = rejectsToCsv(plan.header, own, plan.delimiter, columns, (reject) => sentenceOf(reject.reason));
  const file = m.import_rejects_file({ file: plan.file.replace(/\.[^.]+$/, '') });
  download(text, file, 'text/csv;charset=utf-8');
}

/** Gives the layout of a table as a file: headers and decisions, no row. */
export function downloadLayout(plan: SourcePlan, name: string, sites: readonly LocalSite[]): void {
  const text = profileToJson(toProfile(plan, name, sites));
  download(
    text,
    m.import_layout_file({ name: name.replace(/[^\p{L}\p{N}._-]+/gu, '-') }),
    'application/json',
  );
}
