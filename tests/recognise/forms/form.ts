/** A table drawn as it is printed somewhere, with figures of our own. */
export interface PrintedForm {
  readonly name: string;
  readonly drawn: string;
  readonly merges?: string[];
  readonly layout: string;
  readonly shape: string;
  /** Figures that stand in no equation, by cell. */
  readonly unchecked?: readonly string[];
}
