import { euEmblemSvg } from '#lib/reports/emblem.ts';

const emblem = `data:image/svg+xml,${encodeURIComponent(euEmblemSvg(48))}`;

/** The style of every edition. It is the same in all of them, so that its hash is, too. */
export const editionStyle = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf8,#14161a);--wash:light-dark(#f3f1ec,#1c1f24);--ink:light-dark(#17191c,#ecebe7);--ink-2:light-dark(#4e5258,#b9bbbe);--line:light-dark(#dbd9d3,#33373d);--accent:light-dark(#1b4f91,#8db9f2);--data:light-dark(#0072b2,#3b9bd9);--other:light-dark(#85898e,#7f848b);--error:light-dark(#a8201a,#ff9c8f);--sans:'Segoe UI',-apple-system,'Helvetica Neue',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif;--serif:'Source Serif 4',Charter,'Iowan Old Style',Georgia,'Liberation Serif',serif}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}
[hidden]{display:none!important}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--paper);padding:.5rem}
.skip:focus{top:.5rem}
header,main,footer{max-width:52rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header nav{display:flex;justify-content:space-between;gap:1rem;padding:1rem 0;border-bottom:1px solid var(--line);font-size:.875rem}
header ul{display:flex;gap:1rem;list-style:none;margin:0;padding:0}
header li a{display:inline-block;padding:.5rem .25rem}
header a[aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
h1{font:600 clamp(1.75rem,5vw,2.5rem)/1.2 var(--serif);margin:3rem 0 .5rem;text-wrap:balance}
h2{font:600 1rem/1.5 var(--sans);margin:0}
h3{font:600 .875rem/1.4 var(--sans);margin:1.5rem 0 .25rem}
p,ul,dl{max-width:68ch}
.meta,.lead,.note,figcaption,caption{color:var(--ink-2);font-size:.875rem;line-height:1.45}
.warn{border-left:4px solid light-dark(#7a4b00,#e9b65a);padding-left:.75rem}
.head{display:flex;flex-wrap:wrap;gap:1rem 3rem;margin:2rem 0 0;padding:1.25rem 0 0;border-top:1px solid var(--ink)}
.head div{display:flex;flex-direction:column-reverse}
.head dt{color:var(--ink-2);font-size:.875rem}
.head dd{margin:0;font:600 2rem/1.15 var(--sans);font-variant-numeric:tabular-nums}
article{border-top:1px solid var(--ink);margin-top:3rem;padding-top:1rem}
figure{margin:0}
figcaption{margin-bottom:.75rem}
.finding{font:400 1.375rem/1.35 var(--serif);margin:.25rem 0 .5rem;max-width:34em;text-wrap:pretty}
svg{display:block;width:100%;overflow:visible;font:400 13px var(--sans)}
svg text{fill:var(--ink);font-variant-numeric:tabular-nums}
svg .v{font-weight:600}
svg .q{fill:var(--ink-2)}
svg .b{fill:var(--data)}
svg .o{fill:var(--other)}
svg .n{fill:none;stroke:var(--other);stroke-dasharray:3 3}
svg .g{stroke:var(--line)}
details{margin-top:1rem}
summary{cursor:pointer;color:var(--accent);font-size:.875rem;padding:.375rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.25rem 0}
th,td{padding:.25rem .75rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child{text-align:left;padding-left:0;white-space:normal;min-width:8rem}
thead th{vertical-align:bottom;color:var(--ink-2);font-weight:600;white-space:normal}
tbody th{font-weight:400}
tr.t th,tr.t td,.t{font-weight:600}
th.d1{padding-left:1rem}th.d2{padding-left:2rem}th.d3{padding-left:3rem}
th button{font:inherit;color:inherit;background:none;border:0;padding:.25rem 0;cursor:pointer;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.2em}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
dt{font-weight:600}dd{margin:0 0 .75rem}
.eu{display:flex;align-items:center;gap:1rem;margin-top:2rem}
.eu i{flex:none;width:72px;height:48px;background:url("${emblem}") center/contain no-repeat}
.act{font:600 .875rem var(--sans);color:var(--accent);background:none;border:1px solid var(--accent);border-radius:2px;padding:.5rem .875rem;min-height:2.75rem;cursor:pointer}
output{display:block;margin-top:.75rem;max-width:68ch}
output.bad{color:var(--error);font-weight:600}
code{font-size:.8125rem;overflow-wrap:anywhere}
footer{margin-top:4rem;padding-bottom:3rem;border-top:1px solid var(--line);padding-top:1rem}
section+section{margin-top:5rem}
@media (max-width:480px){.narrow-off{display:none}}
@media print{:root{color-scheme:light;--paper:#fff}header nav,.act,.skip,output{display:none}article,figure,tr{break-inside:avoid}thead{display:table-header-group}details::details-content{content-visibility:visible;height:auto}h1{margin-top:0}html{font-size:85%}section+section{break-before:page}.scroll{overflow:visible}}
@page{size:A4;margin:1.8cm}
`.trim();
