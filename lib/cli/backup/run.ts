import { prepareShutdown, type Shutdown } from "../serving/shutdown";

/**
 * Runs one command of the shell to its end: exit code 0 when it was done, 1 when it threw (a sentence for the person) or was
 * stopped by Ctrl-C. An option it does not know is refused before anything begins.
 */
export function runCommand(options: readonly string[], work: (args: readonly string[], shutdown: Shutdown) => Promise<void>): void {
  const shutdown = prepareShutdown(1);
  const args = process.argv.slice(2);
  const begun = async () => {
    const unknown = args.find((arg) => arg.startsWith("--") && !options.includes(arg));
    if (unknown) throw new Error(`Unknown option ${unknown}.`);
    await work(args, shutdown);
  };
  begun().then(
    () => shutdown.leave(0),
    (cause: unknown) => {
      if (!shutdown.leaving) console.error(cause instanceof Error ? `\n${cause.message}` : cause);
      return shutdown.leave(1);
    },
  );
}
