import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";

/** The secret everything signed hangs on: NEXTAUTH_SECRET, or one made at the first start and kept in the data folder. */
export async function readSecret(dataFolder: string): Promise<string> {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const file = path.join(dataFolder, "secret");
  await fs.mkdir(dataFolder, { recursive: true });
  const secret = randomBytes(32).toString("hex");
  // "wx" makes it once: of two starts at the same moment the second reads what the first wrote.
  await fs.writeFile(file, secret, { mode: 0o600, flag: "wx" }).catch(() => undefined);
  return (await fs.readFile(file, "utf8")).trim();
}

type Settings = {
  readonly appUrl: string;
  readonly secret: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly dev: boolean;
};

/** Sets what lib/env.ts and Next read. Before anything of lib/access is imported, because that reads it once. */
export function setEnvironment({ appUrl, secret, dataFolder, port, dev }: Settings): void {
  const address = process.env.PUBLIC_URL ?? process.env.NEXTAUTH_URL ?? `http://localhost:${port}`;
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    APP_DATABASE_URL: appUrl,
    NEXTAUTH_SECRET: secret,
    DATA_DIR: dataFolder,
    AUTH_TRUST_HOST: "true",
    PUBLIC_URL: address,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? address,
  });
  // The owner's key has done its work; nothing that serves requests can find it.
  delete process.env.DATABASE_URL;
}
