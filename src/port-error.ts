import { hasCode } from './basics/system-error.ts';

/** The playground may not have its port. The message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
  readonly port: number;

  constructor(port: number, message: string, cause: unknown) {
    super(message, { cause });
    this.port = port;
  }
}

/** An error of a server that was to listen on a port, explained where it is the port's; else as it is. */
export function explainedPort(error: unknown, port: number): unknown {
  if (hasCode(error, 'EADDRINUSE')) {
    const message = `Port ${port} is in use by another program. Set PORT to another number (0 takes any free one), or stop that program.`;
    return new PortError(port, message, error);
  }
  if (hasCode(error, 'EACCES', 'EPERM')) {
    const message = `This user may not open port ${port}: most systems reserve ports below 1024 for administrators. Set PORT to a higher number, such as 3000 (0 takes any free one).`;
    return new PortError(port, message, error);
  }
  return error;
}
