/**
 * The script of every edition: one language at a time, tables sorted, the details opened for print, and the check of the file
 * against itself. It reads the edition's data and writes text only. It is the same in all editions, so that its hash is, too.
 */
export const editionScript = `
(()=>{"use strict";
const all=[...document.querySelectorAll("main>section[lang]")];
const data=document.getElementById("edition").textContent;
const known=all.map(s=>s.lang);
const show=lang=>{for(const s of all)s.hidden=s.lang!==lang;document.documentElement.lang=lang;
for(const a of document.querySelectorAll("header li a")){if(a.lang===lang)a.setAttribute("aria-current","true");else a.removeAttribute("aria-current")}
document.title=document.querySelector("main>section[lang="+lang+"] h1").textContent};
const asked=()=>{const hash=location.hash.slice(1,3);return known.includes(hash)?hash:known.find(l=>navigator.languages.some(n=>n.slice(0,2)===l))||known[0]};
show(asked());
addEventListener("hashchange",()=>{if(known.includes(location.hash.slice(1)))show(asked())});
addEventListener("beforeprint",()=>{for(const d of document.querySelectorAll("details"))d.open=true});
const shown=cell=>{const own=cell.getAttribute("data-value");return own===null?-1:Number(own)};
for(const table of document.querySelectorAll("table[data-table]")){
const rows=[...table.tBodies[0].rows];
[...table.tHead.rows[0].cells].forEach((head,at)=>{
const button=document.createElement("button");button.type="button";button.textContent=head.textContent;head.textContent="";head.append(button);
button.addEventListener("click",()=>{
const was=head.getAttribute("aria-sort");
const next=was==="descending"?"ascending":was==="ascending"?null:at===0?"ascending":"descending";
for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");
const lang=table.closest("section").lang;
const order=rows.slice();
if(next){head.setAttribute("aria-sort",next);const turn=next==="ascending"?1:-1;
order.sort((a,b)=>turn*(at===0?a.cells[0].textContent.localeCompare(b.cells[0].textContent,lang):shown(a.cells[at])-shown(b.cells[at])))}
table.tBodies[0].append(...order)})})}
const keyOf=(e,measure,at)=>measure+"|"+Object.keys(at).filter(d=>at[d]!==e.dimensions[d].root).sort().map(d=>d+"="+at[d]).join("&");
const hex=async text=>{const bytes=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(text));return [...new Uint8Array(bytes)].map(b=>b.toString(16).padStart(2,"0")).join("")};
const written=(cell,value)=>{const own=cell.getAttribute("data-value");return value===null?own===null:own===String(value)&&cell.textContent.replace(/\\D/g,"")===(cell.hasAttribute("data-zero")?"04":String(value))};
const faults=async section=>{const found=[];
const e=JSON.parse(data);
const cells=new Map();
for(const t of e.tables)for(const c of t.cells)cells.set(keyOf(e,t.measure,c.at),c.value);
for(const cell of document.querySelectorAll("td[data-key]")){const key=cell.getAttribute("data-key");
if(!cells.has(key)||!written(cell,cells.get(key)))found.push(cell.closest("article").querySelector("h2").textContent+": "+cell.textContent)}
for(const t of e.tables)for(const c of t.cells)for(const d of t.dimensions){
if(e.measures[t.measure].nonAdditive.includes(d))continue;
for(const parts of e.dimensions[d].sums[c.at[d]]||[]){
const values=parts.map(p=>cells.get(keyOf(e,t.measure,{...c.at,[d]:p})));
if(c.value===null||values.some(v=>v===null||v===undefined))continue;
if(values.reduce((s,v)=>s+v,0)!==c.value)found.push(keyOf(e,t.measure,c.at))}}
const stated=section.querySelector("[data-sha256]").getAttribute("data-sha256");
let hashed=null;
if(globalThis.crypto&&crypto.subtle)hashed=await hex(data)===stated;
if(hashed===false)found.push("SHA-256");
return{found,hashed}};
for(const section of all){const button=section.querySelector("[data-verify]");const output=section.querySelector("output");
button.hidden=false;
button.addEventListener("click",async()=>{output.textContent="";
let result;try{result=await faults(section)}catch{result={found:["JSON"],hashed:false}}
const words=output.dataset;
output.className=result.found.length?"bad":"";
output.textContent=result.found.length?words.bad+" "+[...new Set(result.found)].slice(0,5).join("; "):result.hashed===null?words.unhashed:words.good})}
})();
`.trim();
