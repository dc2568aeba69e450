const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const END_BYTES = 22;

/** A civil day as an archive writes it: seven bits of years since 1980, four of the month, five of the day. */
function toDosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date;
}

/** Where the list of entries begins and how many it has; an archive written here has no comment. */
function directoryOf(view: DataView): { at: number; entries: number } {
  const end = view.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== SIGNATURE.end) throw new Error('Not an archive');
  return { at: view.getUint32(end + 16, true), entries: view.getUint16(end + 10, true) };
}

/**
 * The archive with every entry dated on the same civil day (ISO, from 1980 on) at midnight, so that the same content
 * is the same bytes. Fields as in sections 4.3.7 and 4.3.12 of PKWARE's APPNOTE; throws when the bytes are no archive.
 */
export function toDatedArchive(bytes: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const dated = bytes.slice();
  const view = new DataView(dated.buffer);
  const dosDay = toDosDay(day);
  const { at: start, entries } = directoryOf(view);
  for (let at = start, entry = 0; entry < entries; entry++) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== SIGNATURE.central || view.getUint32(local, true) !== SIGNATURE.local)
      throw new Error('Not an archive');
    view.setUint32(at + 12, dosDay << 16, true);
    view.setUint32(local + 10, dosDay << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return dated;
}
