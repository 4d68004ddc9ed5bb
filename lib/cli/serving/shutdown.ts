type Step = () => Promise<unknown> | unknown;

// Ctrl-C arrives more than once: from the terminal, from npm and from start.mjs, all within moments of one key press.
const onePress = 700;

export type Shutdown = {
  /** Adds what must be undone; the last added is undone first. */
  add(step: Step): void;
  /** Undoes everything once and ends the process. */
  leave(code: number): Promise<void>;
  /** What was going on may now fail, and need not be told. */
  readonly leaving: boolean;
};

/**
 * Leaves in order at the first Ctrl-C (or SIGTERM, or when the starting process is gone), at once at the second. `stopped` is the
 * exit code then: 0 for a server, which is only ever ended so; 1 for work that is now not done.
 */
export function prepareShutdown(stopped = 0): Shutdown {
  const steps: Step[] = [];
  let left: Promise<void> | undefined;
  let asked: number | undefined;

  async function undo(code: number): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) {
      await Promise.resolve()
        .then(step)
        .catch((cause: unknown) => console.error(cause));
    }
    process.exit(code);
  }

  function leave(code: number): Promise<void> {
    left ??= undo(code);
    return left;
  }

  function onSignal(): void {
    if (asked !== undefined && Date.now() - asked < onePress) return;
    if (asked !== undefined) process.exit(1);
    asked = Date.now();
    console.log("\nStopping…");
    void leave(stopped);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  process.once("disconnect", onSignal);
  process.channel?.unref();
  return {
    add: (step) => steps.push(step),
    leave,
    get leaving() {
      return left !== undefined;
    },
  };
}
