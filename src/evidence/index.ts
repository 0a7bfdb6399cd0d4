export { readByEvidence, coveredFigures } from './read-by-evidence';
export { tieByEvidence } from './tie-by-evidence';
export { judgeByEvidence, type EvidenceFinding } from './judge-by-evidence';
export { isRefuted, places, type Law, type LawKind, type LawRecord, type SpeltSum, type Spot } from './law';
export type * from './table';
export type { Tie, TiePlace, UnitSlip } from './tie';
export { weigh, type PlaceVerdict, type Weighed } from './weigh';
export { pooled } from './violations';
export type { Plane } from './plane';
