import { keptName, parseReport, reportToJson } from '#lib/reports/report.ts';
import type { KeptReport, ReportStore } from '#lib/state/reporting.svelte.ts';
import { browserShelf } from '#lib/storage/browser-device.ts';
import { REPORT_SHELF } from '#lib/storage/places.ts';
import { keptStore, type Codec } from '#lib/storage/kept-store.ts';

/** Reports that are kept on this device while they are written. */
export function reportStore(): ReportStore {
  const codec: Codec<KeptReport> = {
    write: ({ report }) => reportToJson(report),
    read: (text) => {
      const report = parseReport(text);
      return 'length' in report ? [...report] : { name: keptName(report), report };
    },
  };
  return keptStore(browserShelf(REPORT_SHELF), codec, 'report_kept_unreadable');
}
