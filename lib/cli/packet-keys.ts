import path from "node:path";
import { packetKeys } from "@/lib/adapters/signing/packet-keys";

// `npm run packet:keys [-- --rotate]`: the public keys of this installation as JSON; with --rotate a new key follows the present one.

const keys = packetKeys(path.join(process.env.DATA_DIR ?? ".data", "keys"));
if (process.argv.includes("--rotate")) await keys.rotate(new Date());
console.log(JSON.stringify({ keys: await keys.publicKeys() }, null, 2));
