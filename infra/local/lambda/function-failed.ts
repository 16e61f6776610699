/** A function that threw, was late or took its thread down. `trace` is for the log, never for a caller. */
export class FunctionFailed extends Error {
  override name = 'FunctionFailed';
  readonly trace: string;

  constructor(message: string, trace = '') {
    super(message);
    this.trace = trace;
  }
}
