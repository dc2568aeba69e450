import type { DateOrder } from '../../../src/lib/ingest/plan.ts';

/** How a column writes its days. */
export interface DateCostume {
  readonly id: string;
  readonly write: (day: string, at: number) => string;
  /** The order that the text shows when a day is beyond the 12th. */
  readonly order: DateOrder;
}

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
  frShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  nlShort: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  enShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
} as const;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

interface Day {
  readonly y: string;
  readonly m: string;
  readonly d: string;
  /** Two digits of the year. */
  readonly yy: string;
  /** Without leading zeros. */
  readonly m1: number;
  readonly d1: number;
  /** A time of day in the working hours, never midnight. */
  readonly hour: number;
  readonly minute: string;
  readonly days: number;
}

function dayOf(iso: string, at: number): Day {
  const [y = '', m = '', d = ''] = iso.split('-');
  return {
    y,
    m,
    d,
    yy: y.slice(2),
    m1: Number(m),
    d1: Number(d),
    hour: 9 + (at % 13),
    minute: String((at * 7) % 60).padStart(2, '0'),
    days: Date.parse(iso) / 86_400_000,
  };
}

function month(day: Day, names: keyof typeof MONTHS): string {
  return MONTHS[names].split(' ')[day.m1 - 1] ?? '';
}

/** The day number of spreadsheets that count from 1900. */
function serial(day: Day): number {
  return day.days + 25_569;
}

function costume(id: string, order: DateOrder, write: (day: Day) => string): DateCostume {
  return { id, order, write: (iso, at) => write(dayOf(iso, at)) };
}

const two = (hour: number) => String(hour).padStart(2, '0');
const twelve = (day: Day) => `${((day.hour + 11) % 12) + 1}:${day.minute}:00 ${day.hour < 12 ? 'AM' : 'PM'}`;

/** Every way of writing a day, by what it shows. */
export const dateCostumes = {
  iso: costume('iso', 'iso', ({ y, m, d }) => `${y}-${m}-${d}`),
  isoSlashed: costume('iso-slashed', 'iso', ({ y, m, d }) => `${y}/${m}/${d}`),
  isoTimed: costume(
    'iso-timed',
    'iso',
    ({ y, m, d, hour, minute }) => `${y}-${m}-${d} ${two(hour)}:${minute}:00`,
  ),
  isoZoned: costume(
    'iso-zoned',
    'iso',
    ({ y, m, d, hour, minute }) => `${y}-${m}-${d}T${two(hour)}:${minute}:00.000+02:00`,
  ),
  compact: costume('compact', 'iso', ({ y, m, d }) => `${y}${m}${d}`),
  dayFirst: costume('day-first', 'dmy', ({ y, m, d }) => `${d}/${m}/${y}`),
  dayFirstShort: costume('day-first-short', 'dmy', ({ y, m1, d1 }) => `${d1}/${m1}/${y}`),
  dayFirstTimed: costume(
    'day-first-timed',
    'dmy',
    ({ y, m, d, hour, minute }) => `${d}/${m}/${y} ${two(hour)}:${minute}`,
  ),
  dotted: costume('dotted', 'dmy', ({ y, m, d }) => `${d}.${m}.${y}`),
  dashed: costume('dashed', 'dmy', ({ y, m, d }) => `${d}-${m}-${y}`),
  twoDigitYear: costume('two-digit-year', 'dmy', ({ yy, m, d }) => `${d}/${m}/${yy}`),
  dottedTwoDigitYear: costume('dotted-two-digit-year', 'dmy', ({ yy, m1, d1 }) => `${d1}.${m1}.${yy}`),
  monthFirst: costume('month-first', 'mdy', ({ y, m, d }) => `${m}/${d}/${y}`),
  monthFirstTimed: costume(
    'month-first-timed',
    'mdy',
    (day) => `${day.m1}/${day.d1}/${day.y} ${twelve(day)}`,
  ),
  monthFirstTwoDigitYear: costume(
    'month-first-two-digit-year',
    'mdy',
    ({ yy, m1, d1 }) => `${m1}/${d1}/${yy}`,
  ),
  yearFirstTwoDigits: costume('year-first-two-digits', 'ymd', ({ yy, m, d }) => `${yy}-${m}-${d}`),
  french: costume('french', 'iso', (day) => `${day.d1 === 1 ? '1er' : day.d1} ${month(day, 'fr')} ${day.y}`),
  frenchWeekday: costume(
    'french-weekday',
    'iso',
    (day) => `${WEEKDAYS[(day.days + 4) % 7] ?? ''} ${day.d1} ${month(day, 'fr')} ${day.y}`,
  ),
  frenchShort: costume('french-short', 'iso', (day) => `${day.d}-${month(day, 'frShort')}-${day.yy}`),
  dutch: costume('dutch', 'iso', (day) => `${day.d1} ${month(day, 'nl')} ${day.y}`),
  dutchShort: costume('dutch-short', 'iso', (day) => `${day.d}-${month(day, 'nlShort')}-${day.y}`),
  english: costume('english', 'iso', (day) => `${day.d1} ${month(day, 'en')} ${day.y}`),
  englishAmerican: costume(
    'english-american',
    'iso',
    (day) => `${month(day, 'enShort')} ${day.d1}, ${day.y}`,
  ),
  serial: costume('serial', 'serial', (day) => String(serial(day))),
  serialTimed: costume('serial-timed', 'serial', (day) => `${serial(day)}.${day.hour * 4}`),
  month: costume('month', 'iso', ({ y, m }) => `${y}${m}`),
  monthDashed: costume('month-dashed', 'iso', ({ y, m }) => `${y}-${m}`),
  monthFrench: costume('month-french', 'iso', (day) => `${month(day, 'fr')} ${day.y}`),
  quarter: costume('quarter', 'iso', ({ y, m1 }) => `${y}Q${Math.ceil(m1 / 3)}`),
} as const satisfies Readonly<Record<string, DateCostume>>;
