/** A text as it stands in markup, so that nothing in it is any. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text as it was before it was escaped. */
export function unescaped(markup: string): string {
  return markup
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** Attributes of an element; what is null is left out. */
function attributes(all: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');
}

/** An element with its attributes (escaped) and its content, which is markup already. */
export function element(
  name: string,
  all: Readonly<Record<string, string | number | null>>,
  ...content: readonly string[]
): string {
  return `<${name}${attributes(all)}>${content.join('')}</${name}>`;
}
