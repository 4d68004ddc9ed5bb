/** Shapes of the domain are read-only; what is sent is parsed into plain ones. */
export type Sent<T> = T extends readonly (infer Each)[]
  ? Sent<Each>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Sent<T[Key]> }
    : T;

/** A copy that can be sent. */
export function sendable<T>(value: T): Sent<T> {
  return structuredClone(value) as Sent<T>;
}
