/** Print first: A4, black on white, no meaning by colour alone; nothing is loaded from anywhere. */
export const REPORT_STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 800px; color: #1a1a1a; background: #fff; font: 10.5pt/1.6 "Songti SC", "SimSun", "Noto Serif CJK SC", serif; }
h1, h2, h3, .severity { font-family: "Heiti SC", "SimHei", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 17pt; text-align: center; margin: 0 0 18px; }
h2 { font-size: 14pt; margin: 28px 0 8px; border-bottom: 1.5px solid #1a1a1a; overflow-wrap: anywhere; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 18px 0 6px; break-after: avoid; }
h4 { font-size: 10.5pt; margin: 14px 0 4px; break-after: avoid; }
p { margin: 4px 0; }
table { border-collapse: collapse; width: 100%; margin: 6px 0 10px; font-size: 9.5pt; }
th, td { border: 0.5px solid #767676; padding: 2px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.sign { text-align: center; width: 2.5em; }
table.outcomes td:nth-child(2), table.outcomes td:nth-child(3), table.outcomes th { white-space: nowrap; }
.place { white-space: nowrap; }
.entry { margin: 10px 0 14px; padding-left: 10px; border-left: 3px solid #767676; }
.entry.error { border-color: #a4262c; }
.entry.warning { border-color: #8a5a00; }
.entry > p:first-child { break-after: avoid; }
.severity { font-weight: bold; margin-right: 0.6em; }
.error > p > .severity { color: #a4262c; }
.warning > p > .severity { color: #8a5a00; }
.faint { color: #595959; }
details { margin: 10px 0; }
summary { cursor: pointer; }
.signature { margin-top: 40px; }
@media print { body { padding: 0; max-width: none; } details:not([open]) { display: none; } section.workbook + section.workbook { break-before: page; } }
`;
