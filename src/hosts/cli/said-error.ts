import type { Bilingual } from '../../core/bilingual';

/** A fault of what the user gave, already put into a sentence that names the file and the place. */
export class SaidError extends Error {
  readonly detail: Bilingual;

  constructor(detail: Bilingual, options?: ErrorOptions) {
    super(detail.en, options);
    this.name = 'SaidError';
    this.detail = detail;
  }
}
