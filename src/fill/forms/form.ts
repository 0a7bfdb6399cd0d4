import type { FormSetId, PrintedForm } from '../../forms/layouts/printed-form';
import type { LayoutId } from '../../model/table';

/** One table of a set, with what is printed above it. */
export interface Form extends PrintedForm {
  readonly layout: LayoutId;
  /** 表一, 表1: printed above the title and the name of its sheet. */
  readonly number: string;
}

/** A set of tables as one authority prints it. */
export interface FormSet {
  readonly id: FormSetId;
  /** What stands before the name of the organisation. */
  readonly organisation: string;
  readonly forms: readonly Form[];
}
