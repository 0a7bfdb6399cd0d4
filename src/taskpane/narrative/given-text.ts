import type { PaneSettings } from '../../app/host';
import type { CheckOptions } from '../../app/engine-contract';
import { readSetting } from '../use-setting';

/** Key of the workbook setting that remembers a text given in place of the workbook's own. */
export const NARRATIVE = 'narrative';

/** An explanatory text (情况说明) that the user pasted or opened. */
export interface GivenText {
  readonly text: string;
  /** The file it was read from; undefined where it was pasted or edited. */
  readonly file?: string;
}

function isGivenText(value: unknown): value is GivenText {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return false;
  return !('file' in value) || typeof value.file === 'string';
}

/** The text that is remembered for the open workbook. */
export function givenIn(settings: PaneSettings): GivenText | undefined {
  return readSetting<GivenText | undefined>(settings, 'workbook', NARRATIVE, undefined, isGivenText);
}

/** What a check is told of the text. */
export function narrativeIn(settings: PaneSettings): Pick<CheckOptions, 'narrative'> {
  const given = givenIn(settings);
  return given === undefined ? {} : { narrative: given.text };
}
