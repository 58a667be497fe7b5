/** The playground's port belongs to another program. The message says what to do. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(
      `Port ${port} is in use by another program. Set PORT to another number (0 takes any free one), or stop that program.`,
      { cause },
    );
    this.port = port;
  }
}
