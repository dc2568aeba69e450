import { dateCostumes, type DateCostume } from './dates.ts';
import { textEntry, type Entry } from './entry.ts';
import { meantRows, onEarlyDays, onFirstDays, onTwinDays, withOneProof, type Meant } from './meant.ts';

const SPANS: Readonly<Record<string, 1 | 3>> = { month: 1, 'month-dashed': 1, 'month-french': 1, quarter: 3 };

function provedFiles(): Entry[] {
  return Object.values(dateCostumes)
    .filter((date) => date.order !== 'ymd')
    .map((date: DateCostume) => {
      const span = SPANS[date.id];
      const rows = span === undefined ? meantRows() : onFirstDays(meantRows(), span);
      return textEntry('date', date.id, {
        rows,
        costume: { date, decimal: date.id === 'serial-timed' ? '.' : ',' },
      });
    });
}

/** Days that only one row proves, late in the file. */
function hardlyProvedFiles(): Entry[] {
  const rows = withOneProof(meantRows());
  return [dateCostumes.dayFirst, dateCostumes.monthFirst, dateCostumes.twoDigitYear, dateCostumes.dotted].map(
    (date) => textEntry('date', `${date.id}-one-proof`, { rows, costume: { date } }),
  );
}

/** Days that read both ways: to be asked, never guessed. */
function openFiles(): Entry[] {
  const rows = onEarlyDays(meantRows());
  return [
    dateCostumes.dayFirst,
    dateCostumes.monthFirst,
    dateCostumes.dotted,
    dateCostumes.dayFirstTimed,
    dateCostumes.twoDigitYear,
    dateCostumes.monthFirstTwoDigitYear,
  ].map((date) => {
    // Day first is the default meanwhile: days meant month first come out wrong until the question is answered.
    const truth = date.order === 'mdy' ? { rows: null } : {};
    return textEntry('date', `${date.id}-open`, { rows, costume: { date }, truth });
  });
}

/** Years of two digits in front read as days, too: nothing but the span of the days speaks for either. */
function yearFirstFile(): Entry {
  const truth = { dateOrder: 'ask', rows: null, account: null } as const;
  return textEntry('date', 'year-first-two-digits-open', {
    costume: { date: dateCostumes.yearFirstTwoDigits },
    truth,
  });
}

function mixed(dates: readonly DateCostume[]): DateCostume {
  const [first = dateCostumes.iso] = dates;
  return {
    id: 'mixed',
    order: first.order,
    write: (day, at) => (dates[at % dates.length] ?? first).write(day, at),
  };
}

/** Several ways of writing days in one column, as people do who share a sheet. */
function mixedFiles(): Entry[] {
  const { dayFirst, iso, french, dotted, twoDigitYear, dayFirstShort } = dateCostumes;
  const iffy = mixed([dayFirst, iso, french]);
  const short = mixed([twoDigitYear, dotted, dayFirstShort]);
  return [
    textEntry('date', 'mixed-with-iso', { costume: { date: iffy } }),
    textEntry('date', 'mixed-day-first', { costume: { date: short } }),
  ];
}

function twinFile(): Entry {
  const rows: Meant[] = onTwinDays(meantRows());
  return textEntry('date', 'twin-days', { rows, costume: { date: dateCostumes.monthFirst } });
}

/** Costumes of days. */
export function dateFiles(): Entry[] {
  return [
    ...provedFiles(),
    ...hardlyProvedFiles(),
    ...openFiles(),
    yearFirstFile(),
    ...mixedFiles(),
    twinFile(),
  ];
}
