#include "report/style.h"

#include "base/utf8.h"
#include "report/markup.h"

#include <algorithm>
#include <vector>

namespace klag::report {
namespace {

// Every pair of colours has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3), and 3:1 for what is
// drawn (1.4.11). Blue and orange differ for all kinds of colour blindness.
constexpr std::string_view screen{
    R"(:root{color-scheme:light dark;--paper:#fff;--ink:#1b2733;--muted:#4a5763;--rule:#c5cfd9;--accent:#1f4e79;--tint:#eef3f8;--signal:#a8430a}
@media screen and (prefers-color-scheme:dark){:root{--paper:#10161d;--ink:#e4eaf0;--muted:#a9b5c1;--rule:#3b4855;--accent:#8fbdea;--tint:#1a232d;--signal:#f5a65b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;background-color:var(--paper)}
body{margin:0 auto;max-width:58rem;padding:0 1.25rem 4rem;background-color:var(--paper);color:var(--ink);font:16px/1.55 Arial,"Liberation Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible{outline:3px solid;outline-color:var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem;top:0;padding:.6rem 1rem;background-color:var(--paper);color:var(--accent)}
.skip:focus{left:.5rem}
h1,h2,h3{line-height:1.25;font-weight:700;margin:0}
h1{font-size:2.1rem;letter-spacing:-.01em;color:var(--accent);margin:.15rem 0 .5rem}
h2{font-size:1.45rem;color:var(--accent);margin:3rem 0 .9rem;padding-top:.8rem;border-top:2px solid;border-top-color:var(--accent)}
h3{font-size:1.05rem;margin:2.2rem 0 .6rem}
p{margin:0 0 .8rem;max-width:42rem}
.masthead{border-top:6px solid;border-top-color:var(--accent);padding-top:1.5rem}
.organisation{font-weight:700;margin:0}
.edition{color:var(--muted);margin:0 0 1.3rem}
.origin{display:table;margin:0;font-size:.875rem;line-height:1.5;border-top:1px solid;border-top-color:var(--rule);padding-top:.7rem;width:100%}
.origin div{display:table-row}
.origin dt,.origin dd{display:table-cell;margin:0;padding:.1rem 0;vertical-align:top}
.origin dt{color:var(--muted);padding-right:1.5rem;width:9rem}
.origin dd{overflow-wrap:anywhere}
.summary li{margin:0 0 .5rem;max-width:42rem}
.summary h2{margin-top:2rem}
.contents h2{font-size:1.05rem;border:0;padding:0;margin:2rem 0 .5rem}
.contents ol{list-style:none;margin:0;padding:0}
.contents li{margin:.2rem 0}
.contents ol ol{padding-left:1.25rem;font-size:.9375rem}
.figures{margin:0 0 2rem}
figure{margin:0 0 1rem}
figcaption{font-size:.9375rem;color:var(--muted);margin:0 0 .6rem;max-width:42rem}
svg{display:block;width:100%;max-width:44rem;overflow:hidden}
svg .ink{fill:var(--ink)}svg .muted{fill:var(--muted)}svg .signal{fill:var(--signal)}svg .accent,svg .bar,svg .point{fill:var(--accent)}
svg .unknown{stroke:var(--accent)}
svg .signal-mark{fill:var(--signal)}
svg .grid{stroke:var(--rule)}svg .trend{stroke:var(--accent)}svg .mean,svg .limit{stroke:var(--muted)}
svg .small{font-size:12px}
.signals{max-width:42rem;padding-left:1.6rem;margin:0 0 1rem}
.signals li{margin:.15rem 0}
.signals li::marker{color:var(--signal);font-weight:700}
.signals span{color:var(--signal)}
.scroll{overflow-x:auto;margin:0 0 .6rem}
table{border-collapse:collapse;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;padding:0 0 .5rem;font-weight:700}
caption h3{margin:0;font-size:1.05rem}
caption span{font-size:.9375rem;font-weight:400;color:var(--muted)}
th,td{padding:.38rem 0 .38rem 1.6rem;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid;border-bottom-color:var(--rule)}
th:first-child{padding-left:0;min-width:11rem;max-width:24rem;overflow-wrap:break-word}
thead th{vertical-align:bottom;font-weight:700;color:var(--muted);font-size:.875rem;border-bottom:2px solid;border-bottom-color:var(--accent)}
.number{text-align:right}
td.number{white-space:nowrap}
td.words{min-width:9rem;max-width:26rem;overflow-wrap:break-word}
td.date{white-space:nowrap}
.sign{color:var(--muted)}
.heading th{font-weight:700;padding-top:1rem;color:var(--accent)}
.depth-1 th:first-child{padding-left:1.25rem}.depth-2 th:first-child{padding-left:2.5rem}.depth-3 th:first-child{padding-left:3.75rem}.depth-4 th:first-child{padding-left:5rem}.depth-5 th:first-child{padding-left:6.25rem}.depth-6 th:first-child{padding-left:7.5rem}
.note,.key{font-size:.875rem;color:var(--muted);margin:0 0 .35rem}
.meanings dt{font-weight:700}
.meanings dd{margin:0 0 .8rem;max-width:42rem}
@media screen{.scroll{background:linear-gradient(var(--paper),var(--paper)) calc(100% + 1px) 0/12px 100% no-repeat local,linear-gradient(to left,var(--muted),transparent) right/10px 100% no-repeat scroll}.scroll tr>:last-child{padding-right:11px}.scroll th:first-child{position:sticky;left:0;background-color:var(--paper);background-clip:padding-box}.scroll .heading th{position:static}}
@media screen and (max-width:40rem){body{padding:0 1rem 3rem}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.4rem}.minor{display:none}.origin dt{width:auto;padding-right:1rem}th,td{padding-left:1rem}th:first-child{min-width:9rem}svg .small{font-size:11px}}
)"};

constexpr std::string_view paper{R"(@media print{
body{max-width:none;margin:0;padding:0;font-size:9.5pt;line-height:1.45}
.skip{display:none}
h1{font-size:20pt}h2{font-size:14pt;margin:9mm 0 3mm;padding-top:2.5mm;border-top-width:1.5pt}h3,caption h3{font-size:10.5pt}
h1,h2,h3,caption,figcaption{break-after:avoid}
.masthead{border-top-width:4pt;padding-top:6mm}
a{color:inherit;text-decoration:none}
.summary{font-size:11pt}.summary h2{margin-top:7mm}.summary li{margin-bottom:2.5mm}
main{break-before:page}
.contents>ol{columns:2;column-gap:8mm}.contents>ol>li{break-inside:avoid}
.contents h2{font-size:10.5pt;margin:6mm 0 1.5mm}.contents ol ol{font-size:8.5pt}.contents li{margin:.4mm 0}
p,li,dd{orphans:3;widows:3}
svg,tr,.meanings div{break-inside:avoid}
.note,.key{break-before:avoid}.heading{break-after:avoid}
tbody tr:nth-child(-n+2){break-after:avoid}tbody tr:nth-last-child(-n+2){break-before:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
table{font-size:8.5pt;width:auto;max-width:100%}
thead th,.note,.key,.origin{font-size:8pt}
th,td{padding:1.1mm 0 1.1mm 4mm}
th:first-child{min-width:0}
td.words{min-width:0}
.signals,figcaption,caption span{font-size:8.5pt}
}
)"};

std::string margin_box(const char* place, const std::string& look, const std::string& content) {
    return std::string{"@"} + place +
           "{font:7.5pt/1.35 Arial,\"Liberation Sans\",\"DejaVu Sans\",sans-serif;color:#4a5763;" +
           look + "content:" + content + "}";
}

/// "page {page} of {pages}" with the counters in its places.
std::string page_number(std::string_view pattern) {
    std::string out;
    while (!pattern.empty()) {
        const auto page = pattern.find("{page}");
        const auto pages = pattern.find("{pages}");
        const auto next = std::min(page, pages);
        if (next != 0) out += " " + css_string(pattern.substr(0, next));
        if (next == std::string_view::npos) break;
        out += next == page ? " counter(page)" : " counter(pages)";
        pattern.remove_prefix(next + (next == page ? 6 : 7));
    }
    return out.empty() ? " counter(page)" : out;
}

std::string page(const Document& document) {
    std::vector<std::string> origin;
    for (const auto& [label, value] : document.origin) origin.push_back(label + ": " + value);
    return "@page{size:A4;margin:24mm 18mm 27mm;" +
           margin_box("top-left",
                      "width:70%;text-align:left;vertical-align:bottom;padding-bottom:5mm;",
                      css_string(document.organisation + " · " + document.title)) +
           margin_box("top-right",
                      "width:30%;text-align:right;vertical-align:bottom;padding-bottom:5mm;",
                      css_string(document.edition)) +
           margin_box("bottom-left",
                      "width:82%;text-align:left;vertical-align:top;padding-top:5mm;",
                      css_string(join(origin, " · "))) +
           margin_box("bottom-right",
                      "width:18%;text-align:right;vertical-align:top;padding-top:5mm;",
                      page_number(document.words.page_of)) +
           "}\n";
}

}  // namespace

std::string style(const Document& document) {
    return std::string{screen} + std::string{paper} + page(document);
}

}  // namespace klag::report
