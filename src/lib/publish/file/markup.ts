/** A text as it stands in markup, so that nothing in it is any; what no page can hold becomes the sign for that. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
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

/** A name as it begins a line. */
export const capitalised = (name: string): string => name.slice(0, 1).toLocaleUpperCase('en') + name.slice(1);

/** Attributes of an element; what is null is left out. */
function attributes(all: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(all)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');
}

/** An element of a drawing that holds nothing. */
export const shape = (name: 'rect' | 'line', all: Readonly<Record<string, string | number | null>>): string =>
  `<${name}${attributes(all)}/>`;

/** An element with its attributes (escaped) and its content, which is markup already. */
export function element(
  name: string,
  all: Readonly<Record<string, string | number | null>>,
  ...content: readonly string[]
): string {
  return `<${name}${attributes(all)}>${content.join('')}</${name}>`;
}
