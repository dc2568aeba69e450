import type { Finding } from './findings.ts';
import { attributeOf, commentsIn, elementsIn, textOf, type Element } from './page.ts';

/** Elements that a file of an edition may hold. */
const ALLOWED = new Set(
  (
    'html head meta title style body a header nav b ul li main section h1 h2 h3 p dl div dt dd article figure ' +
    'figcaption svg desc rect line text details summary table caption thead tbody tr th td button output i code script'
  ).split(' '),
);
/** Attributes that lead somewhere. */
const LEADING = new Set([
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'data',
  'poster',
  'srcset',
  'ping',
]);

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

function oddities(element: Element): string[] {
  const odd = ALLOWED.has(element.tagName) ? [] : [`<${element.tagName}>`];
  const attributes = element.attrs.flatMap(({ name, value }) => {
    const isEvent = name.startsWith('on');
    const isOutward = LEADING.has(name) && !value.startsWith('#');
    return isEvent || isOutward || name === 'style' ? [`${element.tagName} ${name}`] : [];
  });
  const equiv = attributeOf(element, 'http-equiv');
  return equiv !== null && equiv.toLowerCase() !== 'content-security-policy'
    ? [...odd, ...attributes, equiv]
    : [...odd, ...attributes];
}

/** The policy of the file must let nothing run but the scripts and styles that are known, by their hashes. */
function policyFaults(all: readonly Element[], allowed: readonly string[]): string[] {
  const policies = all.filter(
    (one) => attributeOf(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [policy] = policies.map((one) => attributeOf(one, 'content') ?? '');
  if (policy === undefined || policies.length > 1) return ['Content-Security-Policy'];
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const isClosed = directives.get('default-src')?.join(' ') === "'none'";
  const hashes = [...(directives.get('script-src') ?? []), ...(directives.get('style-src') ?? [])];
  const others = [...directives].filter(
    ([name, sources]) =>
      !['default-src', 'script-src', 'style-src'].includes(name) &&
      sources.some((source) => source !== "'none'" && source !== 'data:'),
  );
  const isKnown = hashes.every((source) => allowed.some((hash) => source === `'${hash}'`));
  return isClosed && isKnown && others.length === 0 ? [] : [policy.slice(0, 120)];
}

/** Whether an element names the writer of the page, by another hash than those that are known. */
const isOtherWriter = (element: Element, allowed: readonly string[]): boolean =>
  attributeOf(element, 'name') === 'generator' &&
  !allowed.some((hash) => attributeOf(element, 'content') === `Reach Out ${hash}`);

/**
 * What in a page could run, load or hide: elements, attributes and addresses that no edition has, scripts and styles
 * other than those known by hash, a writer other than the known one, a policy that lets more than these, comments.
 */
export async function checkCode(
  page: Parameters<typeof elementsIn>[0],
  allowed: readonly string[],
): Promise<Finding[]> {
  const all = elementsIn(page);
  const found = [...all.flatMap(oddities), ...policyFaults(all, allowed), ...commentsIn(page)];
  for (const element of all) {
    const isScript = element.tagName === 'script' && attributeOf(element, 'type') === null;
    const isData = element.tagName === 'script' && attributeOf(element, 'type') === 'application/json';
    if (element.tagName === 'script' && !isScript && !isData) found.push('script');
    if ((isScript || element.tagName === 'style') && !allowed.includes(await hashOf(textOf(element))))
      found.push(element.tagName);
    if (isOtherWriter(element, allowed)) found.push('generator');
  }
  return found.map((detail) => ({ kind: 'code', detail: detail.slice(0, 120) }));
}
