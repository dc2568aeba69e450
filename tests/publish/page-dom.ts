import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { formScript } from '#lib/publish/file/fingerprint.ts';

type Parsed = DefaultTreeAdapterTypes.Node;

/** As much of a node of a document as the script of editions reads. */
interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly name?: string;
  readonly publicId?: string;
  readonly systemId?: string;
  readonly data?: string;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[];
  readonly parentNode: PageNode | null;
  readonly childNodes: readonly PageNode[];
  readonly firstChild: PageNode | null;
  readonly textContent: string;
  querySelector(selector: string): PageNode | null;
}

const types: Readonly<Record<string, number>> = {
  '#document': 9,
  '#documentType': 10,
  '#comment': 8,
  '#text': 3,
};

const allIn = (node: PageNode): PageNode[] => [node, ...node.childNodes.flatMap(allIn)];

function toNode(parsed: Parsed, parentNode: PageNode | null): PageNode {
  const childNodes: PageNode[] = [];
  const node: PageNode = {
    nodeType: types[parsed.nodeName] ?? 1,
    ...('tagName' in parsed && {
      localName: parsed.tagName,
      attributes: parsed.attrs.map(({ name, prefix, value }) => ({
        name: prefix ? `${prefix}:${name}` : name,
        value,
      })),
    }),
    ...('publicId' in parsed && {
      name: parsed.name,
      publicId: parsed.publicId,
      systemId: parsed.systemId,
    }),
    ...('value' in parsed && { data: parsed.value }),
    ...('data' in parsed && { data: parsed.data }),
    ...{ parentNode, childNodes },
    get firstChild() {
      return childNodes[0] ?? null;
    },
    get textContent() {
      return allIn(node)
        .map((one) => (one.nodeType === 3 ? (one.data ?? '') : ''))
        .join('');
    },
    querySelector: (selector) =>
      allIn(node).find((one) => one.attributes?.some(({ name }) => `[${name}]` === selector)) ?? null,
  };
  if ('childNodes' in parsed) for (const child of parsed.childNodes) childNodes.push(toNode(child, node));
  return node;
}

/** The canonical form of a page as its own script writes it, from the document that a browser would read. */
export const formInPage = (html: string): string =>
  runInNewContext(`${formScript}\nformOf(page)`, { page: toNode(parse(html), null) }) as string;
