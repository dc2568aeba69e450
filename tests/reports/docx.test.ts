import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Locale } from '#lib/model/text.ts';
import { toColumns } from '#lib/reports/writers/docx/columns.ts';
import { toDocx } from '#lib/reports/writers/docx.ts';
import { figuresOf, tablesOf } from '#lib/reports/writers/numbering.ts';
import { FORBIDDEN, hostile, printable, sampleTree } from './sample-tree.ts';

/** One px, transparent. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const painted: { svg: string; widthPx: number; heightPx: number }[] = [];
const painting = {
  toPng: (svg: string, widthPx: number, heightPx: number) => {
    painted.push({ svg, widthPx, heightPx });
    // A byte apart, so that each painting is a picture of its own.
    return Promise.resolve(Uint8Array.from([...PNG, painted.length]));
  },
};

async function partsOf(tree = sampleTree): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await (await toDocx(tree, painting)).arrayBuffer()));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
const wordsOf = (xml: string) =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''));
const allOf = (xml: string, element: string): readonly string[] =>
  xml.match(new RegExp(`<w:${element}(?: [^>]*)?>.*?</w:${element}>`, 'gs')) ?? [];

let parts: Record<string, Uint8Array>;
let body: string;
const part = (path: string) => strFromU8(parts[path]!);
beforeAll(async () => {
  parts = await partsOf();
  body = part('word/document.xml');
});

const paragraphs = () => allOf(body, 'p');
const styled = (style: string) => paragraphs().filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`));
/** The tables of the report; the emblem stands in one of its own, without a head. */
const grids = () => allOf(body, 'tbl').filter((xml) => xml.includes('w:tblHeader'));

describe('the text document', () => {
  test('holds every label and number of the tree', () => {
    const words = wordsOf(body);
    for (const { head, rows, notes, caption } of tablesOf(sampleTree)) {
      const texts = [caption, ...head.map(({ text }) => text), ...notes];
      const cells = rows.flatMap((row) => row.cells.map(({ text }) => text));
      for (const text of [...texts, ...cells]) expect(words).toContain(printable(text));
    }
    for (const section of sampleTree.sections) expect(words).toContain(section.heading);
    for (const phrase of ['14 332 contacts', 'une fois', 'deux fois par mois', sampleTree.funding!])
      expect(words).toContain(phrase);
  });

  test('has the rows of each table in their order', () => {
    expect(grids()).toHaveLength(5);
    for (const [at, { rows }] of tablesOf(sampleTree).entries()) {
      const read = allOf(grids()[at]!, 'tr')
        .slice(1)
        .map((row) => allOf(row, 'tc').map(wordsOf));
      expect(read).toEqual(rows.map(({ cells }) => cells.map(({ text }) => printable(text))));
    }
  });

  test('has well-formed parts without what XML forbids', () => {
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.xml'))) {
      expect(part(path)).not.toMatch(FORBIDDEN);
      expect(part(path)).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    }
    expect(wordsOf(body)).toContain('avantaprès');
    expect(wordsOf(body)).toContain(hostile.markup);
  });

  test('takes no words for a field', () => {
    expect(wordsOf(body)).toContain(hostile.field);
    const instructions = [...body.matchAll(/w:instr="([^"]*)"/g)].map(([, text]) => text);
    expect(new Set(instructions)).toEqual(new Set([' SEQ Tableau \\* ARABIC ', ' SEQ Figure \\* ARABIC ']));
    expect(body).not.toContain('w:instrText');
  });

  test('has the styles of a title, a subtitle and headings', () => {
    expect(styled('Title').map(wordsOf)).toEqual([sampleTree.title]);
    expect(styled('Subtitle').map(wordsOf)).toEqual([sampleTree.subtitle]);
    expect(styled('Heading1').map(wordsOf)).toEqual(['Synthèse', 'Résultats', sampleTree.words.annex]);
    expect(styled('Heading2').map(wordsOf)).toEqual(['Méthode', 'Lieux']);
    expect(styled('Heading3').map(wordsOf)).toEqual(['Limites']);
    for (const id of [
      'Title',
      'Subtitle',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
      'BodyText',
      'Warning',
    ])
      expect(part('word/styles.xml')).toContain(`w:styleId="${id}"`);
  });

  test('uses no style that it doesn’t define', () => {
    const used = [...body.matchAll(/w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id!);
    for (const id of new Set(used)) expect(part('word/styles.xml')).toContain(`w:styleId="${id}"`);
  });

  test('warns right after the subtitle', () => {
    const order = paragraphs().map(wordsOf);
    const at = order.indexOf(sampleTree.subtitle);
    expect(order[at + 1]).toBe(sampleTree.warnings[0]);
    expect(styled('Warning').map(wordsOf)).toEqual(sampleTree.warnings);
  });

  test('keeps bold and italic runs', () => {
    const runWith = (words: string) => allOf(body, 'r').find((xml) => wordsOf(xml) === words)!;
    expect(runWith('14 332 contacts')).toContain('<w:b/>');
    expect(runWith('14 332 contacts')).not.toContain('<w:i/>');
    expect(runWith('41,1 %')).toContain('<w:i/>');
    expect(runWith('la Côte d’Opale l’a été deux fois par mois.')).toMatch(/<w:b\/>.*<w:i\/>/s);
  });

  test('numbers lists for real, each ordered one from one', () => {
    const listed = paragraphs().filter((xml) => xml.includes('<w:numPr>'));
    expect(listed).toHaveLength(5);
    const ids = listed.map((xml) => /<w:numId w:val="(\d+)"/.exec(xml)![1]);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    const numbering = part('word/numbering.xml');
    expect(numbering).toContain('w:val="decimal"');
    expect(numbering.match(new RegExp(`<w:num w:numId="${ids[4]}".*?</w:num>`, 's'))![0]).toContain(
      'w:startOverride w:val="1"',
    );
  });
});

describe('its tables', () => {
  test('repeat their head on each page and split no row', () => {
    for (const grid of grids()) {
      const rows = allOf(grid, 'tr');
      expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]]);
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    }
  });

  test('have figures to the right and totals in bold', () => {
    const rows = allOf(grids()[0]!, 'tr');
    const cells = allOf(rows[1]!, 'tc');
    expect(cells[0]).toContain('<w:jc w:val="left"/>');
    for (const cell of cells.slice(1)) expect(cell).toContain('<w:jc w:val="right"/>');
    expect(cells.every((cell) => !cell.includes('<w:b/>'))).toBe(true);
    expect(allOf(rows[4]!, 'tc').every((cell) => cell.includes('<w:b/>'))).toBe(true);
  });

  test('say which cells are names, and have horizontal rules only', () => {
    for (const grid of grids()) {
      expect(grid).toContain('w:firstColumn="1"');
      expect(grid).not.toMatch(/<w:(left|right|insideV) w:val="single"/);
    }
  });

  test('have numbered captions above, the figures’ data last', () => {
    const captions = styled('Caption').map(wordsOf);
    expect(captions).toEqual([
      'Tableau 1. Contacts par équipe et part des entretiens individuels',
      'Figure 1. Langues des entretiens',
      'Tableau 2. Contacts par mois',
      `Tableau 3. Noms [inattendus] : ${hostile.markup}`,
      'Tableau 4. Contacts par lieu',
      'Tableau 5. Langues des entretiens, données de la figure',
    ]);
    expect(body.indexOf('Tableau 5')).toBe(-1);
    for (const caption of styled('Caption').filter((xml) => wordsOf(xml).startsWith('Tableau')))
      expect(caption).toContain('w:fldSimple w:instr=" SEQ Tableau \\* ARABIC "');
    expect(body.lastIndexOf('<w:tbl>')).toBeGreaterThan(body.indexOf(sampleTree.words.annex));
  });

  test('are never wider than the text, and as wide as their words need', () => {
    for (const table of tablesOf(sampleTree)) {
      const { widths } = toColumns(table);
      expect(widths).toHaveLength(table.head.length);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9072);
      for (const width of widths) expect(width).toBeGreaterThan(300);
    }
    expect(toColumns(tablesOf(sampleTree)[1]!).isTight).toBe(true);
    expect(toColumns(tablesOf(sampleTree)[0]!).isTight).toBe(false);
  });
});

describe('its pictures', () => {
  test('have their alternative text and a number of their own', () => {
    const properties = [...body.matchAll(/<wp:docPr ([^>]*)\/>/g)].map(([, attributes]) => attributes!);
    const descriptions = properties.map((text) => unescaped(/descr="([^"]*)"/.exec(text)![1]!));
    expect(descriptions).toEqual(['Emblème de l’Union européenne', figuresOf(sampleTree)[0]!.alt]);
    expect(new Set(properties.map((text) => /id="(\d+)"/.exec(text)![1])).size).toBe(2);
  });

  test('are painted larger than printed, in the figure’s own proportions', () => {
    const figure = painted.find(({ svg }) => svg === figuresOf(sampleTree)[0]!.svg)!;
    expect([figure.widthPx, figure.heightPx]).toEqual([1600, 600]);
    const emblem = painted.find(({ svg }) => svg.includes('#003399'))!;
    expect(emblem.widthPx).toBe(emblem.heightPx * 1.5);
  });

  test('are as wide as the text, the emblem at least 1 cm high', () => {
    const sizes = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [
      Number(cx),
      Number(cy),
    ]);
    expect(sizes[0]![1]).toBeGreaterThanOrEqual(360_000);
    expect(sizes[0]![0]! / sizes[0]![1]!).toBeCloseTo(1.5, 1);
    // 16 cm in EMU, of which a centimetre has 360 000.
    expect(sizes[1]![0]! / 360_000).toBeCloseTo(16, 1);
  });

  test('stand with the caption below them', () => {
    const figure = styled('Figure')[0]!;
    expect(figure).toContain('<w:keepNext/>');
    expect(wordsOf(paragraphs()[paragraphs().indexOf(figure) + 1]!)).toBe('Figure 1. Langues des entretiens');
  });

  test('leave out the emblem where no funding is to be named, and the annex where no figure is', async () => {
    const [summary] = sampleTree.sections;
    const files = await partsOf({ ...sampleTree, funding: null, sections: [summary!] });
    expect(
      Object.keys(files).filter((path) => path.startsWith('word/media/') && path.endsWith('.png')),
    ).toEqual([]);
    expect(strFromU8(files['word/document.xml']!)).not.toContain(sampleTree.words.annex);
  });
});

describe('its pages and properties', () => {
  const partsCalled = (start: string) =>
    Object.keys(parts)
      .filter((path) => path.startsWith(`word/${start}`) && path.endsWith('.xml'))
      .map(part);

  test('are A4 with margins of 2.5 cm', () => {
    expect(body).toContain('w:w="11906"');
    expect(body).toContain('w:h="16838"');
    for (const side of ['top', 'right', 'bottom', 'left']) expect(body).toContain(`w:${side}="1417"`);
  });

  test('bear the stamp and the number of the page', () => {
    expect(partsCalled('header').map(wordsOf)).toEqual([sampleTree.stamp]);
    const [footer] = partsCalled('footer');
    expect(wordsOf(footer!)).toBe('page  sur ');
    expect([...footer!.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  test.each<[Locale, string]>([
    ['fr', 'fr-BE'],
    ['nl', 'nl-BE'],
    ['en', 'en-GB'],
  ])('in %s are proofed as %s', async (locale, tag) => {
    const files = await partsOf({ ...sampleTree, locale });
    const defaults = allOf(strFromU8(files['word/styles.xml']!), 'docDefaults')[0]!;
    expect(defaults).toContain(`<w:lang w:val="${tag}"`);
    expect(strFromU8(files['docProps/core.xml']!)).toContain(`<dc:language>${tag}</dc:language>`);
  });

  test('say title, maker and day', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Rapport d’exécution &amp; résultats &lt;2024&gt;</dc:title>');
    expect(core).toContain('<dc:creator>Reach Out</dc:creator>');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2025-03-31T00:00:00Z</dcterms:created>',
    );
  });

  test('are the same bytes for the same tree, whenever they are written', async () => {
    const same = { toPng: () => Promise.resolve(PNG) };
    const bytesOf = async () => new Uint8Array(await (await toDocx(sampleTree, same)).arrayBuffer());
    const first = await bytesOf();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-24T18:30:00Z') });
    try {
      expect(Buffer.compare(await bytesOf(), first)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
