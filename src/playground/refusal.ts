/** A person tried something that Discord's own client would not let them do. */
export class Refusal extends Error {
  /** Errors in single options or fields, by name. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.fields = fields;
  }
}
