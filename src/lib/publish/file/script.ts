import { formScript } from './fingerprint.ts';

/**
 * The script of every edition: one language at a time, tables sorted (parts below what they are part of), the details opened where there is room and for print,
 * and the check of the file against itself. It runs when the whole page is read, and keeps its form before it changes any
 * of it. It reads the edition's data and writes text only. It is the same in all editions, so that its hash is, too.
 */
export const editionScript = `
addEventListener("DOMContentLoaded",()=>{"use strict";
${formScript}
const form=formOf(document),print=document.querySelector("[data-page]")?.textContent;
const all=[...document.querySelectorAll("main>section[lang]")];
const data=document.getElementById("edition").textContent;
const known=all.map(s=>s.lang);
const show=lang=>{for(const s of all)s.hidden=s.lang!==lang;document.documentElement.lang=lang;
for(const a of document.querySelectorAll("header li a")){if(a.lang===lang)a.setAttribute("aria-current","true");else a.removeAttribute("aria-current")}
document.title=document.querySelector("main>section[lang="+lang+"] h1").textContent};
const asked=()=>{const hash=location.hash.slice(1,3);return known.includes(hash)?hash:navigator.languages.map(n=>n.slice(0,2)).find(n=>known.includes(n))||known[0]};
const turn=()=>{show(asked());const id=location.hash.slice(1);if(known.includes(id))scrollTo(0,0);else document.getElementById(id)?.scrollIntoView()};
show(asked());if(location.hash)turn();
addEventListener("hashchange",turn);
const details=[...document.querySelectorAll("details")];
const open=one=>{for(const d of details)d.open=one(d)};
if(matchMedia("(min-width:64rem)").matches)open(()=>true);
let before=null;
addEventListener("beforeprint",()=>{before=new Set(details.filter(d=>d.open));open(()=>true)});
addEventListener("afterprint",()=>{if(before)open(d=>before.has(d));before=null});
const deep=row=>{const name=row.cells[0].className;return name[0]==="d"?Number(name[1]):0};
const nest=rows=>{const nodes=[];for(let at=0;at<rows.length;){let end=at+1;while(end<rows.length&&deep(rows[end])>deep(rows[at]))end++;
nodes.push({row:rows[at],parts:nest(rows.slice(at+1,end))});at=end}return nodes};
const flat=(nodes,order)=>(order?nodes.slice().sort((a,b)=>order(a.row,b.row)):nodes).flatMap(n=>[n.row,...flat(n.parts,order)]);
const shown=cell=>{const own=cell.getAttribute("data-value");return own===null?-1:Number(own)};
for(const table of document.querySelectorAll("table[data-table]")){
const all=[...table.tBodies[0].rows],fixed=all.filter(r=>r.className==="t"),rows=all.filter(r=>r.className!=="t");
[...table.tHead.rows[0].cells].forEach((head,at)=>{
const button=document.createElement("button");button.type="button";button.textContent=head.textContent;head.textContent="";head.append(button);
button.addEventListener("click",()=>{
const first=at===0?"ascending":"descending",second=at===0?"descending":"ascending";
const was=head.getAttribute("aria-sort"),next=was===null?first:was===first?second:null;
for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");
const lang=table.closest("section").lang,way=next==="ascending"?1:-1;
if(next)head.setAttribute("aria-sort",next);
const order=next?(a,b)=>way*(at===0?a.cells[0].textContent.localeCompare(b.cells[0].textContent,lang):shown(a.cells[at])-shown(b.cells[at])):null;
table.tBodies[0].append(...fixed,...flat(nest(rows),order))})})}
const keyOf=(e,measure,at)=>measure+"|"+Object.keys(at).filter(d=>at[d]!==e.dimensions[d].root).sort().map(d=>d+"="+at[d]).join("&");
const hex=async text=>{const bytes=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(text));return [...new Uint8Array(bytes)].map(b=>b.toString(16).padStart(2,"0")).join("")};
const digits=text=>text.replace(/\\D/g,"");
const expected=(e,value)=>value===null?"":value===0&&e.method.id==="rounding"?"04":String(value);
const placeOf=cell=>{const row=cell.parentElement;
if(cell.localName==="dd")return row.querySelector("dt").textContent;
const title=(cell.closest("article")?.querySelector("h2")??cell.closest("section").querySelector("h1")).textContent;
if(cell.localName!=="td")return title;
const names=[row.cells[0],row.closest("table").tHead.rows[0].cells[cell.cellIndex]].map(h=>h.textContent);
return [title,...names].join(", ")};
const nameOf=(e,lang,key)=>{const cut=key.indexOf("|"),codes=key.slice(cut+1).split("&").filter(Boolean).map(p=>{const at=p.indexOf("=");return e.dimensions[p.slice(0,at)].codes[p.slice(at+1)][lang]});
return [e.measures[key.slice(0,cut)].label[lang],...codes].join(", ")};
const gapOf=lang=>lang==="fr"?"\\u202f":"";
const canHash=globalThis.crypto&&crypto.subtle;
const faults=async(section,say)=>{const found=[],seenOther=[],lang=section.lang,e=JSON.parse(data),cells=new Map(),is=gapOf(lang)+": ";
const stated=section.querySelector("[data-sha256]")?.getAttribute("data-sha256");
if(canHash&&await hex(data)!==stated)found.push(say.print);
for(const t of e.tables)for(const c of t.cells)cells.set(keyOf(e,t.measure,c.at),c.value);
for(const each of all)for(const cell of each.querySelectorAll("[data-key]")){
const isMark=cell.localName==="rect",words=isMark?cell.nextElementSibling:cell;
if(isMark&&words?.localName!=="text")continue;
const key=cell.getAttribute("data-key"),value=cells.get(key),own=cell.getAttribute("data-value"),seen=words.textContent;
const isSame=cells.has(key)&&digits(seen)===expected(e,value)&&(cell.localName!=="td"||own===(value===null?null:String(value)));
if(!isSame)seenOther.push(placeOf(cell)+is+seen+" \\u2260 "+(typeof value==="number"?value.toLocaleString(lang):"\\u2013"))}
for(const t of e.tables){
for(const each of all)if(each.querySelectorAll('table[data-table="'+t.id+'"] td[data-key]').length!==t.cells.length)found.push(say.lost+" "+t.title[lang]);
for(const c of t.cells)for(const d of t.dimensions){
if(e.measures[t.measure].nonAdditive.includes(d))continue;
for(const parts of e.dimensions[d].sums[c.at[d]]||[]){
const values=parts.map(p=>cells.get(keyOf(e,t.measure,{...c.at,[d]:p})));
if(c.value===null||values.some(v=>v===null||v===undefined))continue;
const sum=values.reduce((s,v)=>s+v,0);
if(sum!==c.value)found.push(nameOf(e,lang,keyOf(e,t.measure,c.at))+is+c.value.toLocaleString(lang)+" \\u2260 "+sum.toLocaleString(lang))}}}
return[...new Set([...found,...seenOther])]};
for(const section of all){const button=section.querySelector("[data-verify]"),output=section.querySelector("output"),say=output.dataset;
button.hidden=false;
button.addEventListener("click",async()=>{output.textContent="";
let found;try{found=await faults(section,say)}catch{found=[say.unread]}
const isSame=!canHash||await hex(form)===print;
output.className=found.length||!isSame?"bad":"";
output.textContent=found.length?say.bad+" "+found.slice(0,5).join(gapOf(section.lang)+"; ")+(found.length>5?" \\u2026":""):!isSame?say.other:canHash?say.good:say.unhashed})}
});
`.trim();
