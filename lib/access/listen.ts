import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { env } from "@/lib/env";
import type { PresenceLine } from "./live";

const text = z.object({
  instance: z.string(),
  dossier: z.string(),
  question: z.string(),
  /** Base64; null where it is too long for a notification and must be read from the log. */
  payload: z.string().nullable(),
});
const access = z.object({ dossier: z.string().optional(), person: z.string().optional() });
const event = z.object({ dossier: z.string(), kind: z.string(), question: z.string().optional() });

const presence = z.object({ instance: z.string(), document: z.string().optional(), states: z.string().optional() });

export type Heard = {
  /** An update was committed, by whichever instance. */
  text(line: z.infer<typeof text>): void;
  /** A role, a stage or a session changed: of everybody on a dossier, or of one person. */
  access(line: z.infer<typeof access>): void;
  /** Something beside the text changed on a dossier. */
  event(line: z.infer<typeof event>): void;
  /** Another instance is there, or says who is on one of its documents. */
  presence(line: PresenceLine): void;
  /** The line to the database was cut and is there again: whatever was said meanwhile was not heard. */
  missed(): void;
};

/**
 * Hears what the database tells every instance, on a connection of its own that is made again whenever it is lost. Resolves when
 * it hears for the first time; what it gives stops it.
 */
export async function listen(heard: Heard): Promise<() => Promise<void>> {
  let stopped = false;
  let current = await connect(heard, () => void again());
  async function again(): Promise<void> {
    while (!stopped) {
      await pause(200);
      try {
        current = await connect(heard, () => void again());
        heard.missed();
        return;
      } catch {
        // Tried again in a moment, for as long as the database is away.
      }
    }
  }
  return async () => {
    stopped = true;
    await current.end();
  };
}

async function connect(heard: Heard, lost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().APP_DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  client.on("notification", ({ channel, payload = "" }) => {
    const line: unknown = JSON.parse(payload);
    if (channel === "uccn_text") heard.text(text.parse(line));
    if (channel === "uccn_access") heard.access(access.parse(line));
    if (channel === "uccn_presence") heard.presence(presence.parse(line));
    if (channel === "uccn_event") heard.event(event.parse(line));
  });
  await client.connect();
  client.once("end", lost);
  await client.query("listen uccn_text; listen uccn_access; listen uccn_event; listen uccn_presence");
  return client;
}
