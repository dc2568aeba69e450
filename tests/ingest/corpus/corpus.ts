import { columnFiles } from './column-files.ts';
import { dateFiles } from './date-files.ts';
import { dialectFiles } from './dialect-files.ts';
import type { Entry } from './entry.ts';
import { faultFiles } from './fault-files.ts';
import { foreignFiles } from './foreign-files.ts';
import { hostileFiles } from './hostile-files.ts';
import { layoutFiles } from './layout-files.ts';
import { mixedFiles } from './mixed-files.ts';
import { refusedFiles } from './refused-files.ts';
import { structureFiles } from './structure-files.ts';
import { toolFiles } from './tool-files.ts';
import { valueFiles } from './value-files.ts';
import { workbookFiles } from './workbook-files.ts';

/** Files of text that must be read. */
export function textFiles(): Entry[] {
  return [
    ...dialectFiles(),
    ...dateFiles(),
    ...layoutFiles(),
    ...valueFiles(),
    ...structureFiles(),
    ...toolFiles(),
    ...faultFiles(),
    ...foreignFiles(),
    ...hostileFiles(),
    ...mixedFiles(),
  ];
}

/** Every file: texts, workbooks, columnar and packed ones, and what must be refused. */
export function corpus(): Entry[] {
  return [...textFiles(), ...workbookFiles(), ...columnFiles(), ...refusedFiles()];
}
