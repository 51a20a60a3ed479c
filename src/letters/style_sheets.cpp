#include "letters/style_sheets.h"

namespace klag::letters {

const std::string_view common_style = R"(*{box-sizing:border-box}
body{margin:0;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;margin:1.5em 0 .4em;font-weight:700}
h1{font-size:1.5em;margin:0 0 .9em}
h2{font-size:1.13em}
h3{font-size:1em}
p,ul,ol,blockquote,dl{margin:0 0 .8em}
ul,ol{padding-left:1.3em}
li{margin-bottom:.3em}
li p{margin-bottom:.3em}
blockquote{padding-left:1em;border-left:.2em solid}
blockquote>:last-child{margin-bottom:0}
hr{border:0;border-top:1px solid;margin:1.5em 0}
address{font-style:normal}
.organisation{font-weight:700;margin:0}
.from p{margin:0}
dl.references{margin:1em 0 0}
.references dt{font-weight:400}
.references dd{margin:0}
.logo{display:block;max-width:100%;height:auto}
.whole{white-space:nowrap}
)";

const std::string_view screen_style = R"(@media screen{
:root{color-scheme:light dark;--paper:#fff;--ground:#e9ecef;--ink:#1c1e21;--soft:#52585e;--rule:#c3c8cd;--link:#0a4d8c}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);font-size:var(--screen-size);line-height:1.6}
a{color:var(--link)}
h1{font-size:1.6em}
.page{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 2rem}
header{border-bottom:1px solid var(--rule);padding-bottom:1.4rem;margin-bottom:1.8rem}
.brand{margin-bottom:1rem}
.brand .organisation{font-size:1.25em;line-height:1.3}
.logo{width:var(--logo);max-height:7rem;object-fit:contain;object-position:left}
.from,.references dt{color:var(--soft)}
.from .organisation{color:var(--ink)}
.from,.references{font-size:.92em;line-height:1.5}
.references>div{display:flex;flex-wrap:wrap;column-gap:.6em}
.references dt::after{content:":"}
.recipient{margin-top:1.4rem}
.recipient span{display:block}
blockquote{border-color:var(--rule)}
hr{border-color:var(--rule)}
footer{border-top:1px solid var(--rule);margin-top:2.2rem;padding-top:1rem;color:var(--soft);font-size:.85em}
footer p{margin:0}
.folds{display:none}
}
@media screen and (min-width:40rem){
.letter header{display:grid;grid-template-columns:1fr minmax(14rem,max-content);column-gap:2.5rem}
.brand{grid-column:1;grid-row:1}
.side{grid-column:2;grid-row:1/3}
.recipient{grid-column:1;grid-row:2;align-self:end}
.references>div{display:block;margin-bottom:.35em}
.references dt::after{content:""}
}
@media screen and (min-width:52rem){
body{background:var(--ground);padding:2.5rem 1rem}
.page{background:var(--paper);padding:3.25rem 4rem;border-radius:.25rem;box-shadow:0 1px 6px rgba(0,0,0,.18)}
}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#1d2023;--ground:#121416;--ink:#e6e8ea;--soft:#adb3b9;--rule:#474d53;--link:#8fc4f7}
.logo{background:#fff;padding:.5rem;border-radius:.25rem}
}
)";

// WeasyPrint 57 knows neither calc() nor media queries with conditions.
const std::string_view print_style = R"(@media print{
body{font-size:var(--size);line-height:var(--leading);color:#000;background:#fff}
a{color:inherit;text-decoration:none}
main{max-width:39em;orphans:3;widows:3}
h1,h2,h3,.sheet h2+p{break-after:avoid}
h1{font-size:1.36em}
li{orphans:2;widows:2}
main>:nth-last-child(2),main>:nth-last-child(3){break-after:avoid}
.letter main>p:last-child{margin-top:15mm}
blockquote{border-color:#888}
.logo{width:var(--logo);max-width:100%;max-height:var(--brand-height);object-fit:contain;object-position:left top}
.brand .organisation{font-size:1.3em;line-height:1.25}
.from,.references{font-size:var(--small);line-height:1.38}
.references dt{color:#444}
.large .references>div{margin-bottom:.35em}
.plain .references{display:table}
.plain .references>div{display:table-row}
.plain .references dt,.plain .references dd{display:table-cell;padding-bottom:.15em}
.plain .references dt{padding-right:3.5mm}
.from{color:#222}
footer{display:none}
.letter header{position:relative;min-height:var(--head)}
.letter .side{margin-left:var(--side-left);width:var(--side-width);padding-top:var(--side-top)}
.window-left .brand{position:absolute;left:0;top:0;width:var(--brand-width)}
.window-right .brand{margin-bottom:4mm;width:var(--brand-width)}
.letter .side::after{content:"";display:block;height:6mm}
.recipient{position:absolute;left:var(--to-left);top:var(--to-top);width:var(--to-width);font-size:var(--to-size);line-height:1.25}
.recipient span{display:block}
.sheet header{margin-bottom:9mm;padding-bottom:4mm;border-bottom:.5pt solid #888}
.sheet .brand{margin-bottom:3mm}
.folds i{position:absolute;width:4mm;border-top:.4pt solid #777}
}
)";

const std::string_view proof_rules = R"(*{box-sizing:border-box}
body{margin:0}
.sheet{position:relative;width:210mm;height:297mm;overflow:hidden;background:#fff;color:#000;font-size:11pt;line-height:1.4}
.window,.ruler,.text,.label{position:absolute}
.window{border:.5mm solid #000}
.label{font-size:9pt;line-height:1.2;background:#fff}
.across,.down{position:absolute;border:0 solid #000}
.across{border-top-width:.3mm}
.down{border-left-width:.3mm}
.recipient{position:absolute;line-height:1.25;font-style:normal}
.recipient span{display:block}
.text{left:25mm;right:25mm}
h1{font-size:16pt;line-height:1.25;margin:0 0 4mm}
li{margin-bottom:1.5mm}
.ruler{left:25mm;width:100mm;height:4mm;border:solid #000;border-width:0 .3mm .3mm .3mm}
)";

}  // namespace klag::letters
