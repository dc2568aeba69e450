import type { Footer, Header } from 'docx';
import type { ReportTree } from '../../tree.ts';
import type { Kit } from './kit.ts';
import { toTextRun } from './words.ts';

/** The stamp at the head of every page. */
export function toHeader(kit: Kit, { stamp }: ReportTree): Header {
  return new kit.Header({
    children: [new kit.Paragraph({ style: 'Header', children: [toTextRun(kit, { text: stamp })] })],
  });
}

/** The number of the page and of all pages at the foot, as fields. */
export function toFooter(kit: Kit, { words }: ReportTree): Footer {
  const [before, between, after] = words.page;
  const number = (name: 'CURRENT' | 'TOTAL_PAGES') => new kit.TextRun({ children: [kit.PageNumber[name]] });
  return new kit.Footer({
    children: [
      new kit.Paragraph({
        style: 'Footer',
        alignment: kit.AlignmentType.RIGHT,
        children: [
          toTextRun(kit, { text: before }),
          number('CURRENT'),
          toTextRun(kit, { text: between }),
          number('TOTAL_PAGES'),
          toTextRun(kit, { text: after }),
        ],
      }),
    ],
  });
}
