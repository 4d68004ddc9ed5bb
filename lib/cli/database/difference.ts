import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

const schemaPath = path.join("prisma", "schema.prisma");
const filters = { externalTables: [], externalEnums: [] };

/** Prisma's own schema engine as WebAssembly: no native binary, so a machine without the internet can migrate too. */
async function openEngine(ownerUrl: string): Promise<SchemaEngine> {
  const factory = new PrismaPg({ connectionString: ownerUrl });
  const datamodel = await fs.readFile(schemaPath, "utf8");
  const { SchemaEngine: Engine } = await loadEngine();
  return Engine.new({ datamodels: [[schemaPath, datamodel]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The SQL that leads from an older schema (empty string: from nothing) to the working one; for a new migration's file. */
export async function differenceSql(ownerUrl: string, olderSchema: string): Promise<string> {
  const engine = await openEngine(ownerUrl);
  const newer = await fs.readFile(schemaPath, "utf8");
  try {
    const answer = await engine.diff({
      from: olderSchema === "" ? { tag: "empty" } : { tag: "schemaDatamodel", files: [{ path: schemaPath, content: olderSchema }] },
      to: { tag: "schemaDatamodel", files: [{ path: schemaPath, content: newer }] },
      script: true,
      exitCode: null,
      filters,
    });
    return answer.stdout ?? "";
  } finally {
    engine.free();
  }
}

type EngineModule = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** Node does not import .wasm by itself; the package's glue is the "bundler" kind, so it is joined to its bytes here. */
async function loadEngine(): Promise<EngineModule> {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue: EngineModule = await import(path.join(folder, "schema_engine_bg.js"));
  const bytes = await fs.readFile(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue;
}
