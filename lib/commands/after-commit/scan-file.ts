import { SystemGrant } from "@/lib/access/system";
import { fileStore } from "@/lib/adapters/files/store";
import { scanWithClamd } from "@/lib/adapters/scan/clamd";
import type { JobPayload } from "@/lib/domain/jobs";
import { done } from "@/lib/domain/result";
import { env } from "@/lib/env";
import * as attachments from "@/lib/store/attachments";
import * as jobs from "@/lib/store/jobs";
import type { Carrier } from "./carrier";

const hour = 3_600_000;
const tenMinutes = 600_000;
/** A scanner that is away is asked again for some two hours; after that a file is asked about anew. */
const forgotten = 3 * hour;

/** Lets clamd decide about files that wait; undefined where none is set: files are then clean at once. */
export function scanCarrier(): Carrier<"file.scan"> | undefined {
  const { CLAMD_URL } = env();
  if (!CLAMD_URL) return undefined;
  const again = () => void askAnew(new Date(Date.now() - forgotten));
  const timer = setInterval(again, hour);
  again();
  return { batch: 4, leaseMs: tenMinutes, carry: (payload) => scanFile(payload, CLAMD_URL), close: () => clearInterval(timer) };
}

/**
 * Asks the scanner about one file and writes its word: clean, or refused with what was found. Throws where there is no verdict
 * (the scanner is away, the file is larger than it scans); the file then goes on waiting.
 */
export async function scanFile({ attachmentId }: JobPayload<"file.scan">, clamdUrl: string): Promise<void> {
  const found = await SystemGrant.open({ reason: "file.scan", quiet: true }, async (grant) =>
    done(await attachments.waiting(grant, attachmentId)),
  );
  if (!found.ok) throw new Error(`The file could not be looked up: ${found.refusal.code}`);
  const file = found.value;
  if (!file) return;
  const store = await fileStore();
  const verdict = await scanWithClamd(clamdUrl, () => store.open(file.sha256));
  const written = await SystemGrant.open({ reason: "file.scan", quiet: true }, async (grant) => {
    await attachments.settleScan(grant, file, { ...verdict, at: new Date() });
    return done(true);
  });
  if (!written.ok) throw new Error(`The scanner's word could not be written: ${written.refusal.code}`);
}

/** Files still waiting from before a moment get a job again: theirs was given up, or forgotten with the scanner's setting. */
async function askAnew(before: Date): Promise<void> {
  await SystemGrant.open({ reason: "file.scan", quiet: true }, async (grant) => {
    const files = await attachments.waitingSince(grant, before);
    await jobs.add(
      grant,
      files.map(({ id, dossierId }) => ({ kind: "file.scan", payload: { dossierId, attachmentId: id } })),
      new Date(),
    );
    return done(true);
  });
}
