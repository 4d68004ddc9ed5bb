import path from "node:path";
import { prepare } from "./install.mjs";
import { root } from "./processes.mjs";
import { runWatched } from "./watched.mjs";

// `node lib/cli/tool.mjs NAME …` runs lib/cli/NAME.ts, also on a machine that has only Node and npm.

const [name = "", ...args] = process.argv.slice(2);
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
await prepare();
runWatched(path.posix.join("lib/cli", `${path.basename(name)}.ts`), args);
