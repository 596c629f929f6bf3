/** A file that may not be read, a full disk, a port that is taken: nothing is wrong with the program or its use. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
