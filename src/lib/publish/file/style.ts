import { euEmblemSvg } from '#lib/reports/emblem.ts';
import colours from './colours.json' with { type: 'json' };

const emblem = `data:image/svg+xml,${encodeURIComponent(euEmblemSvg(48))}`;

/** The colours of the product's tokens, held to them by a test: a file that stands alone can't read them. */
const properties = Object.entries(colours)
  .map(([name, value]) => `--${name}:${value.replaceAll(' ', '')}`)
  .join(';');

const page = `
:root{color-scheme:light dark;${properties};--sans:'Segoe UI',-apple-system,'Helvetica Neue',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif;--serif:'Source Serif 4','Source Serif Pro',Charter,'Iowan Old Style','Noto Serif',Georgia,'Liberation Serif',serif}
*,::before,::after{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--paper);color:var(--ink);font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
body,p,ul,dl,dd,figure{margin:0}
[hidden]{display:none!important}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--paper);padding:.5rem;z-index:1}
.skip:focus{top:.5rem}
header,main{max-width:80rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header nav{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 1.5rem;padding:.5rem 0;border-bottom:1px solid var(--line);font-size:.875rem}
header b{font:600 1.25rem/1.75rem var(--serif)}
header ul{display:flex;gap:1rem;list-style:none;padding:0}
header li a{display:inline-block;padding:.75rem 0;color:var(--ink-2);text-decoration:none}
header li a:hover{color:var(--accent);text-decoration:underline}
header a[aria-current]{font-weight:600;color:var(--ink)}
main{padding-bottom:4rem}
section:not([hidden])+section{margin-top:5rem;border-top:1px solid var(--line)}
h1{overflow-wrap:anywhere;font:600 clamp(1.875rem,5vw,2.5rem)/1.2 var(--serif);letter-spacing:-.015em;margin:3rem 0 0;text-wrap:balance}
h2{font:600 .875rem/1.25rem var(--sans);margin:0}
h3{font:600 1rem/1.5 var(--sans);margin:1.5rem 0 .5rem}
.lede,.finding{font:400 1.5rem/2rem var(--serif);max-width:34em;text-wrap:pretty;letter-spacing:-.005em}
.lede{margin-top:1rem}
.finding{margin:.5rem 0 1.5rem}
.imprint{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:.75rem 0;margin-top:2rem;border:solid var(--line);border-width:1px 0;font-size:.875rem;line-height:1.25rem;color:var(--ink-2)}
.imprint b{color:var(--ink);font-weight:600}
.head{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1.5rem 0;margin-top:1.5rem}
.head div{padding:0 .75rem;border-left:1px solid var(--line)}
.head div:first-child{padding-left:0;border:0}
.head dt{font-weight:400;font-size:.875rem;line-height:1.25rem}
.head .fig{font:600 2rem/2.25rem var(--sans);letter-spacing:-.02em;margin-top:.25rem}
.head .unit{font-size:.8125rem;line-height:1.25rem;color:var(--ink-2)}
article{border-top:1px solid var(--ink);margin-top:4rem;padding-top:.75rem;scroll-margin-top:1rem}
.prose{max-width:68ch}
.prose>*+*{margin-top:.75rem}
.prose h3{margin-top:1.5rem}
.prose dt{font-weight:600}
.prose dd+dt{margin-top:.75rem}
.quiet,figcaption,caption{color:var(--ink-2);font-size:.875rem;line-height:1.25rem}
figcaption{max-width:44rem;margin-bottom:1rem;text-wrap:pretty}
.foot,.key{font-size:.8125rem;line-height:1.25rem}
.foot{color:var(--ink-3);border-top:1px solid var(--line);margin-top:.75rem;padding-top:.5rem}
.key{color:var(--ink-2);margin-top:.75rem}
.key i{display:inline-block;width:28px;height:10px;margin-right:.5rem;border:1px solid var(--data-other);background:repeating-linear-gradient(90deg,var(--data-other) 0 2px,transparent 2px 5px);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.eu{display:flex;align-items:center;gap:1rem}
.eu i{flex:none;width:79px;height:53px;background:url("${emblem}") center/contain no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.act{font:600 .875rem/1.25rem var(--sans);color:var(--accent);background:none;border:1px solid var(--accent);border-radius:2px;padding:.5rem 1rem;min-height:2.75rem;cursor:pointer}
output{display:block;max-width:68ch;overflow-wrap:anywhere}
output.bad{color:var(--error);font-weight:600}
code{font-size:.8125rem;overflow-wrap:anywhere}
`;

const figures = `
svg{display:block;width:100%;overflow:visible;font:400 .8125rem var(--sans)}
svg text{fill:var(--ink)}
svg .q{fill:var(--ink-2)}
svg .v,svg .t{font-weight:600}
svg .b{fill:var(--data-1)}
svg .s{fill:var(--data-context)}
svg .o{fill:var(--data-other)}
svg .n{fill:none;stroke:var(--data-other)}
svg .h{stroke:var(--data-other);stroke-width:10px;stroke-dasharray:2 3}
svg .h.w{stroke-width:14px}
svg .g{stroke:var(--ink-3)}
`;

const tables = `
details{margin-top:1rem}
summary{cursor:pointer;color:var(--accent);font-size:.875rem;line-height:1.25rem;padding:.75rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.25rem}
caption{text-align:left;padding:0 0 .5rem}
th,td{padding:.25rem 0 .25rem .75rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child{text-align:left;padding-left:0;white-space:normal;min-width:8rem}
thead th{vertical-align:bottom;color:var(--ink-2);font-weight:600;white-space:normal;min-width:4.75rem}
tbody th{font-weight:400}
.t th,.t td,.cross td:nth-child(2){font-weight:600}
.cross td.q,td.q{font-weight:400;color:var(--ink-2)}
table.slim th,table.slim td{min-width:0;padding-left:.5rem}
table.slim th:first-child{padding-left:0;min-width:6rem}
tbody th.d1{padding-left:1rem}
tbody th.d2{padding-left:2rem}
th button{font:inherit;color:inherit;text-align:inherit;background:none;border:0;padding:.25rem 0;cursor:pointer;text-decoration:underline 1px var(--line);text-underline-offset:.2em}
th button:hover{color:var(--accent);text-decoration-color:currentcolor}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
`;

const media = `
@media (max-width:40rem){.lede,.finding{font-size:1.25rem;line-height:1.75rem}h1{margin-top:2rem}article{margin-top:3rem}
.head{grid-template-columns:1fr;gap:0}
.head div,.head div:first-child{display:grid;grid-template-columns:1fr auto;column-gap:1rem;padding:.75rem 0;border:0;border-bottom:1px solid var(--line)}
.head dt{font-weight:600}
.head .fig{grid-area:1/2/3;font-size:1.75rem;margin:0;align-self:center}
.imprint a{padding:.5rem 0}
svg .wide{display:none}}
@media (min-width:64rem){table.slim th:first-child{min-width:13rem}.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:3rem;align-items:start}
.pair>:only-child{grid-column:1/-1}
.pair details{margin-top:0}
@supports selector(::details-content){.pair summary{display:none}.pair details::details-content{content-visibility:visible;height:auto}}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){svg .b{fill:CanvasText}svg .s,svg .o{fill:GrayText}svg .n,svg .h{stroke:CanvasText}}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
@media print{:root{color-scheme:light;--paper:white;--ink-3:var(--ink-2)}
html{font-size:10pt}
header ul,.act,.skip,output,.imprint a,summary{display:none!important}
header,main{max-width:none;padding:0}
h1{margin-top:1.5rem}
h2,h3,.finding,figcaption,caption{break-after:avoid}
article{margin-top:2rem}
figure,tr,.finding,.eu,.head div,.prose p,.pair details{break-inside:avoid}
.pair{display:block}
.pair details{margin-top:1rem}
thead{display:table-header-group}
details::details-content{content-visibility:visible;height:auto}
svg .b,svg .s,svg .o,svg .n,svg .h{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
p{orphans:3;widows:3}
section:not([hidden])+section{break-before:page;border:0;margin:0}
.scroll{overflow:visible}
th,td{white-space:normal}
th button{text-decoration:none}}
`;

/** The style of every edition. It is the same in all of them, so that its hash is, too. */
export const editionStyle = [page, figures, tables, media].map((part) => part.trim()).join('\n');
