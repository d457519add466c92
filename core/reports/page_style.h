#pragma once

#include <string_view>

namespace core::reports {

/// The report's style sheet for browsers; colours are the window's, light and dark.
constexpr std::string_view kPageStyle = R"html(<style>
:root{color-scheme:light dark;--surface:#fff;--sunken:#f8f6f3;--line:#dbd7d0;--grid:#e8e5df;--axis:#857f75;--text:#1d2227;
--text2:#545a61;--student:#1f5fa8;--teacher:#ac451c;--base:#4e5359;--attention:#8a6400;--attentionBg:#fbf1d6;--effect:#2c343c;
--ok:#1b6e41;--warn:#865000;--warnBg:#fbefd8}
@media (prefers-color-scheme:dark){:root{--surface:#1d2024;--sunken:#23272c;--line:#353b43;--grid:#2c3137;--axis:#7e8791;--text:#e9e6e0;
--text2:#abb1b8;--student:#6fa9ee;--teacher:#f08d62;--base:#c9cdd2;--attention:#dbb040;--attentionBg:#38301a;--effect:#d3d0c9;
--ok:#74c794;--warn:#e6ae52;--warnBg:#3a2f1a}}
body{font:13px/20px "Noto Sans CJK JP","Noto Sans",sans-serif;color:var(--text);background:var(--surface);max-width:1000px;margin:24px auto;padding:0 16px}
h1{font-size:24px;line-height:32px;margin:0}h2{font-size:18px;line-height:26px;margin:36px 0 8px}h3{font-size:15px;line-height:24px;margin:24px 0 4px}
p{margin:4px 0 10px;max-width:780px}.lead{font-size:16px;line-height:25px;font-weight:600}img.chart{max-width:100%}.meta,figcaption,.small{color:var(--text2);font-size:12px;line-height:18px}
table{border-collapse:collapse;margin:8px 0;font-variant-numeric:tabular-nums}th{background:var(--sunken);font-weight:600;text-align:left}
th,td{padding:5px 10px;border-bottom:1px solid var(--grid);vertical-align:top}.number{text-align:right}td.number,td:first-child{white-space:nowrap}
.wide{overflow-x:auto}.reference{background:var(--warnBg);color:var(--warn);padding:8px 12px}
svg{max-width:700px;width:100%;display:block;margin:12px 0}svg.bars{width:88px;margin:0}
svg text{fill:var(--text);font-size:12px}svg .title{font-weight:600;font-size:13px}
svg .tick{fill:var(--text2);font-size:11px;text-anchor:middle}svg .strong{font-weight:600;fill:var(--text)}svg .figure{text-anchor:end}
.axis{stroke:var(--axis)}.grid{stroke:var(--grid)}.whisker{stroke:var(--text2);stroke-width:1.5}
.student{fill:var(--student)}.teacher{fill:var(--teacher)}.studentName{color:var(--student)}.teacherName{color:var(--teacher)}
.base{fill:var(--surface);stroke:var(--base);stroke-width:1.5}
rect.attention{fill:var(--attentionBg);stroke:var(--attention)}.hatch{stroke:var(--attention)}rect.effect{fill:var(--effect)}
.strip{display:flex;gap:8px;overflow-x:auto;padding:8px 0}.card{flex:0 0 104px;border:1px solid var(--line);padding:7px;font-size:12px;line-height:16px}
.card.disagrees{border-color:var(--warn);background:var(--warnBg)}.card.next{border-color:var(--ok)}
.picture{width:88px;height:132px;object-fit:contain;background:var(--sunken);border:1px solid var(--line);box-sizing:border-box;display:block}
div.picture{border-style:dashed;color:var(--text2);display:flex;align-items:center;justify-content:center}
.warn{color:var(--warn)}.ok{color:var(--ok)}
@media print{:root{color-scheme:light}.card,table,svg{break-inside:avoid}}
</style>
)html";

/// The style sheet that QTextDocument reads: what a paper shows, always light. A class stands alone there.
constexpr std::string_view kPrintStyle = R"html(<style>
body{font-family:"Noto Sans CJK JP";font-size:13px;color:#1d2227}
h1{font-size:24px;font-weight:600;margin-top:0;margin-bottom:2px}h2{font-size:18px;font-weight:600;margin-top:30px;margin-bottom:6px}
h3{font-size:15px;font-weight:600;margin-top:18px;margin-bottom:4px}
p{margin-top:4px;margin-bottom:8px}li{margin-bottom:4px}
.meta{color:#545a61;font-size:12px}.small{color:#545a61;font-size:11px}.lead{font-size:15px;font-weight:600}
.plain{margin-top:6px;margin-bottom:8px}.cards{margin-top:2px;margin-bottom:10px}
.rows{border-collapse:collapse;margin-top:4px;margin-bottom:8px;font-size:12px}
.rows th{background-color:#f8f6f3;font-weight:600;border-bottom:1px solid #dbd7d0}
.rows td{border-bottom:1px solid #e8e5df}
.reference{background-color:#fbefd8;color:#865000}
.studentName{color:#1f5fa8}.teacherName{color:#ac451c}
.card{border:1px solid #dbd7d0;font-size:11px}.cardNext{border:1px solid #1b6e41;font-size:11px}
.cardDisagrees{border:1px solid #865000;background-color:#fbefd8;font-size:11px}
.warn{color:#865000}.ok{color:#1b6e41}
</style>
)html";

} // namespace core::reports
