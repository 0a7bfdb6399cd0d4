import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { generateDisclosure } from '../../generate';
import { workbookOfGrammar } from '../../generate/grammar';
import { OTHER_FORMS } from '../../recognise/forms/others';
import { PROJECT_FORMS } from '../../recognise/forms/projects';
import { SUMMARY_FORMS } from '../../recognise/forms/summaries';
import { THREE_PUBLIC_FORMS } from '../../recognise/forms/three-public';
import { drawnWorkbook, sheet, workbook } from '../../support/sheet';
import { DISCLOSURES } from './disclosures';

/** Enough workbooks that the grammar has drawn each of its forms. */
const SEEDS = 60;

/** Every form that the tests draw, as it is printed, the small ones first. All are consistent. */
export function* drawnForms(): Generator<WorkbookSnapshot> {
  for (const drawn of Object.values(DISCLOSURES)) yield drawnWorkbook(drawn);
  for (const { drawn, merges } of [...PROJECT_FORMS, ...SUMMARY_FORMS, ...THREE_PUBLIC_FORMS, ...OTHER_FORMS])
    yield workbook(sheet('Sheet1', drawn, merges));
  yield generateDisclosure(0).snapshot;
  for (let seed = 1; seed <= SEEDS; seed++) yield workbookOfGrammar(seed).snapshot;
}
