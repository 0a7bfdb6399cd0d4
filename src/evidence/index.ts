/**
 * Tables read by evidence: a reading is a hypothesis, the figures' own arithmetic is the evidence, words are a prior.
 * readByEvidence reads one sheet, evidenceOf joins the tables of a workbook; what is wrong is told by the judgement.
 */
export { readByEvidence } from './read-by-evidence';
export { isRefuted, places, spotsOf, type Law, type LawKind, type LawRecord, type SpeltSum, type Spot } from './law';
export type * from './evidence-table';
export type { Figures, Scale } from './scale';
export type { Tie, TiePlace, UnitSlip } from './figure-tie';
export { weigh, type PlaceVerdict, type Weighed } from './weigh';
export type { ShiftByTies } from './shifted-by-ties';
export { evidenceOf, type Evidence } from './workbook-evidence';
export { pooled } from './pooled';
export type { Plane } from './plane';
