import { parseReport, reportToJson } from '#lib/reports/report.ts';
import type { ReportStore } from '#lib/state/reporting.svelte.ts';
import { browserShelf } from '#lib/storage/browser-device.ts';
import { REPORT_SHELF } from '#lib/storage/places.ts';
import { profileStore } from '#lib/storage/profile-store.ts';

/** Reports that are kept on this device while they are written, one a template. */
export function reportStore(): ReportStore {
  return profileStore(browserShelf(REPORT_SHELF), {
    write: ({ report }) => reportToJson(report),
    read: (text) => {
      const report = parseReport(text);
      return 'length' in report ? [...report] : { name: report.template.id, report };
    },
  });
}
