import { spawn } from "node:child_process";
import { prepare } from "./install.mjs";
import { root } from "./processes.mjs";

// `npm start` on a machine that has only Node and npm. Plain JavaScript: nothing is installed yet when it begins.

process.chdir(root);
await prepare();

// The channel is never written to: it closes when this process dies, however it dies, and the server then stops by itself.
const server = spawn(process.execPath, ["--import", "tsx", "lib/cli/serve.ts", ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
// The same when whoever started this one (a test run) is gone.
process.on("disconnect", () => server.kill("SIGTERM"));
// npm hands SIGTERM to the shell between, which ends without handing it on: then that shell is no longer our parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  const look = () => process.ppid !== parent && server.kill("SIGTERM");
  setInterval(look, 500).unref();
}
server.once("exit", (code) => process.exit(code ?? 1));
