import { attachAll } from '../figures/attach';
import type { Figures } from '../figures/read';
import { accounts } from './accounts';
import { averages, countedLists, percentagePoints } from './averages';
import { changeAgreements, sidesAlike } from './agreements';
import { changeSums } from './changes';
import { completions, directionWords } from './completions';
import { reasons } from './explained';
import { listsOf } from './lists';
import { basesApart, differences, rates } from './rates';
import { newEvidence, type Evidence } from './relation';
import { counts, repeats } from './repeats';
import { shares } from './shares';
import { sums } from './sums';
import { NO_TABLES, type Tabled } from './tabled';
import { unitSlips } from './unit-slips';
import { withTables } from './with-tables';

/** Evaluates every relation that the figures of a text stand in. */
export function evaluate(figures: Figures, tabled: Tabled = NO_TABLES): Evidence {
  const evidence = newEvidence((relation) => withTables(relation, tabled));
  const attached = attachAll(figures, (key, beside) => tabled.of(key, beside));
  differences(figures, attached, evidence);
  rates(figures, attached, evidence);
  basesApart(figures, attached, evidence);
  const lists = listsOf(figures);
  const summed = sums(figures, lists, evidence, tabled);
  changeSums(figures, attached, summed, evidence);
  reasons(figures, attached, summed, evidence);
  shares(figures, lists, summed, evidence, tabled);
  completions(figures, attached, evidence, tabled);
  directionWords(figures, evidence);
  changeAgreements(figures, attached, evidence, (key, beside) => figures.byKey.get(key)?.[0] ?? tabled.of(key, beside));
  sidesAlike(figures, attached, evidence);
  averages(figures, evidence);
  percentagePoints(figures, evidence);
  countedLists(figures, evidence);
  counts(figures, evidence);
  accounts(figures, evidence);
  repeats(figures, evidence);
  unitSlips(figures, evidence, tabled);
  return evidence;
}
