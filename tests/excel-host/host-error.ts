/** A failure that the host reports in the body of its answer. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something the product asked of Excel that the stand-in does not model: a fault of the test, never of the workbook. */
export class NotModelled extends Error {}
