import { spawn } from "node:child_process";

/** Runs a script of lib/cli with this Node in a process of its own, which stops in order when this one is stopped or dies. */
export function runWatched(script, args) {
  // The channel is never written to: it closes when this process dies, however it dies, and the other then stops by itself.
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // The same when whoever started this one (a test run) is gone.
  process.on("disconnect", () => child.kill("SIGTERM"));
  // npm hands SIGTERM to the shell between, which ends without handing it on: then that shell is no longer our parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    const look = () => process.ppid !== parent && child.kill("SIGTERM");
    setInterval(look, 500).unref();
  }
  child.once("exit", (code) => process.exit(code ?? 1));
}
