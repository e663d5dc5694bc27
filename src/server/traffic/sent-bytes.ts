import type { Socket } from "node:net";

/** What libuv knows of a stream. Node has it on every socket and documents it nowhere; a test holds it for each version. */
interface StreamHandle {
  /** Bytes that were handed to it. */
  readonly bytesWritten: number;
  /** Those of them that the kernel has not taken. */
  readonly writeQueueSize: number;
}

/**
 * How many bytes of a connection have left the process. Node's own `bytesWritten` counts what waits in the process as
 * well, and tells of a large write only when all of it has gone.
 */
export function sentBytes(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { readonly _handle?: StreamHandle | null };
  return handle ? handle.bytesWritten - handle.writeQueueSize : socket.bytesWritten;
}
