/**
 * Tables read by evidence: a reading is a hypothesis, the figures' own arithmetic is the evidence, words are a prior.
 * readByEvidence reads one sheet, evidenceOf joins the tables of a workbook, judgeByEvidence names what is wrong.
 */
export { readByEvidence, coveredFigures } from './read-by-evidence';
export type { EvidenceFinding } from './evidence-finding';
export { judgeByEvidence } from './judge-by-evidence';
export { isRefuted, places, spotsOf, type Law, type LawKind, type LawRecord, type SpeltSum, type Spot } from './law';
export type * from './evidence-table';
export type { Figures, Scale } from './scale';
export type { Tie, TiePlace, UnitSlip } from './figure-tie';
export { weigh, type PlaceVerdict, type Weighed } from './weigh';
export type { ShiftByTies } from './shifted-by-ties';
export { evidenceOf, type Evidence } from './workbook-evidence';
export { pooled } from './violations';
export type { Plane } from './plane';
