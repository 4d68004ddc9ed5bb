import { disconnect } from "@/lib/access/client";
import { buildCarrier } from "@/lib/commands/after-commit/build-packet";

// Another process, on another database and another data folder: makes the packet it is told, from its snapshot alone.
const [packetId = "", dossierId = ""] = process.argv.slice(2);
await buildCarrier().carry({ packetId, dossierId });
await disconnect();
process.exit(0);
