/** A change that somebody may make to the page of an edition: its name, what is replaced, and what takes its place. */
export type Change = readonly [name: string, from: string | RegExp, to: string];

/** Changes of what people see, hear or run into, none of which is a number that carries its key. */
export const changes: readonly Change[] = [
  ['a word of a sentence', /(<p class="finding">)\w+/, '$1Hardly any'],
  ['a word of a note', /can differ from the true one by \d/, 'can differ from the true one by 1'],
  ['the length of a bar', /(<rect class="b"[^>]* width=")[\d.]+%/, '$133%'],
  ['the colour of a bar', '<rect class="b"', '<rect class="o"'],
  ['the style', '.quiet,figcaption', '.prose{display:none}.quiet,figcaption'],
  ['the name of a table for screen readers', /(role="region" aria-label=")[^"]*/, '$1Something else'],
  ['the description of a figure', /(<desc [^>]*>)[^<]*/, '$1Nothing to see'],
  ['the name of the page', /<title>[^<]*/, '<title>Another'],
  ['a note that is gone', /<p><b>A person is not a contact\.<\/b>.*?<\/p>/, ''],
  [
    'two languages in each other’s place',
    /<section lang="en" id="en">([^]*?)<section lang="fr" id="fr">/,
    '<section lang="fr" id="fr">$1<section lang="en" id="en">',
  ],
  ['a paragraph more', '<h1>', '<p>Good news!</p><h1>'],
  ['a paragraph after the end', /<\/body><\/html>\n$/, '<p>Good news!</p></body></html>\n'],
  ['a style of an element', '<h1>', '<h1 style="font-size:0">'],
  ['a handler', '<h1>', '<h1 onclick="alert(1)">'],
  ['a comment', '<h1>', '<!-- 137 --><h1>'],
  ['what is hidden', '<article>', '<article hidden="">'],
  ['the policy', "default-src 'none'", "default-src 'self'"],
  ['the words of the check itself', /data-other="[^"]*"/, 'data-other="All is well."'],
  ['how the page is read', '<!doctype html>', '<!doctype html SYSTEM "about:legacy-compat">'],
  ['the fingerprint of the page, once', /(<code data-page="">)[0-9a-f]{64}/, `$1${'0'.repeat(64)}`],
  ['the fingerprint of the page, elsewhere too', '<h1>', '<code data-page=""></code><h1>'],
];
