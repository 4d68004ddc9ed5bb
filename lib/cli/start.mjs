import { prepare } from "./install.mjs";
import { root } from "./processes.mjs";
import { runWatched } from "./watched.mjs";

// `npm start` on a machine that has only Node and npm. Plain JavaScript: nothing is installed yet when it begins.

process.chdir(root);
await prepare();
runWatched("lib/cli/serve.ts", process.argv.slice(2));
