import { sha256Of } from '../edition.ts';

/** A place of the fingerprint of a page; its 64 digits stand between these two. */
const START = '<code data-page="">';
const END = '</code>';
const STATED = new RegExp(`${START}([0-9a-f]{64})${END}`);

/** The place of the fingerprint of a page, still empty. */
export const printPlace = `${START}${END}`;

/** Markup with the fingerprint in each of its empty places. */
export const withPrint = (markup: string, print: string): string =>
  markup.replaceAll(printPlace, `${START}${print}${END}`);

/**
 * A page as it is compared: line ends are LF, and nothing stands before or after its markup. So a mail or a host that
 * ends lines otherwise changes nothing.
 */
export const tidy = (page: string): string => page.replaceAll(/\r\n?/g, '\n').trim();

/**
 * The fingerprint that a page states, null where it states none, and the one that it has: SHA-256, as 64 hexadecimal
 * digits, of its canonical form in UTF-8. That form is the whole tidy page, from `<!doctype html>` to `</html>`: policy,
 * style, every text, element and attribute in order, data and script; only the digits in the places of the stated
 * fingerprint are left out. The writer escapes alike everywhere, so that `formScript` can write the form from a document.
 */
export async function printOf(
  page: string,
): Promise<{ readonly stated: string | null; readonly actual: string }> {
  const stated = STATED.exec(page)?.[1] ?? null;
  const whole = tidy(page);
  const form = stated === null ? whole : whole.replaceAll(`${START}${stated}${END}`, printPlace);
  return { stated, actual: await sha256Of(form) };
}

/**
 * The same within a page, as script: `formOf(document)` is the canonical form, written from the document as it was parsed
 * and before anything in it changes. It ends `html` as the writer does, for parsers move what follows into `body`.
 */
export const formScript = `
const esc=text=>text.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;");
const markup=node=>{const inside=()=>[...node.childNodes].map(markup).join(""),name=node.localName,type=node.nodeType;
if(type===9)return inside();
if(type===10)return "<!doctype "+node.name+node.publicId+node.systemId+">";
if(type===3)return /^(script|style)$/.test(node.parentNode.localName)?node.data:esc(node.data);
if(type!==1)return "<?"+node.data+">";
const start="<"+name+[...node.attributes].map(a=>" "+a.name+'="'+esc(a.value)+'"').join("");
if(/^(rect|line)$/.test(name)&&!node.firstChild)return start+"/>";
return start+">"+(name==="meta"?"":inside()+"</"+name+">")};
const formOf=page=>{const stated=page.querySelector("[data-page]")?.textContent,[start,end]=['${START}',"${END}"];
return markup(page).replace(/\\s+(<\\/body><\\/html>)$/,"$1").replaceAll(start+stated+end,start+end)};
`.trim();
