import path from "node:path";
import { defineConfig } from "prisma/config";

// Where the schema stands; migrations are written and applied by lib/cli/migrate.ts, which needs no native engine.
export default defineConfig({ schema: path.join(import.meta.dirname, "schema.prisma") });
