import { randomUUID } from "node:crypto";
import type { SystemGrant } from "@/lib/access/system";
import type { JobRequest } from "@/lib/domain/jobs";

export type JobRow = { readonly id: string; readonly kind: string; readonly payload: unknown; readonly attempts: number };

/** So often a job is tried before it is given up. */
export const mostAttempts = 8;

type Lease = { readonly kind: string; readonly take: number; readonly leaseMs: number };

/**
 * Takes due jobs of a kind for as long as the lease says (ms), skipping those another process is at. The claim is committed before
 * the work begins, so that no transaction waits for a mail server; a process that dies leaves its jobs to the next after that time.
 */
export function claim(grant: SystemGrant, now: Date, { kind, take, leaseMs }: Lease): Promise<readonly JobRow[]> {
  const until = new Date(now.getTime() + leaseMs);
  return grant.db.$queryRaw<JobRow[]>`
    update job set run_after = ${until}, attempts = attempts + 1
    where id in (select id from job where kind = ${kind} and run_after <= ${now} and attempts < ${mostAttempts}
                 order by run_after limit ${take} for update skip locked)
    returning id, kind, payload, attempts`;
}

/** Keeps a job that is still being done from being taken by another process. */
export async function renew(grant: SystemGrant, id: string, until: Date): Promise<void> {
  await grant.db.job.updateMany({ where: { id }, data: { runAfter: until } });
}

/** A job that was carried out; what it carried (a link, an address) is forgotten with it. */
export async function finish(grant: SystemGrant, id: string): Promise<void> {
  await grant.db.job.deleteMany({ where: { id } });
}

/** Forgets jobs that were due and that nobody could carry out in a week: what they carry (links) is worth nothing by then. */
export async function tidy(grant: SystemGrant, before: Date): Promise<void> {
  await grant.db.job.deleteMany({ where: { createdAt: { lt: before }, runAfter: { lt: before } } });
}

/** Puts a job off after a failure, longer each time. */
export async function postpone(grant: SystemGrant, id: string, failure: { runAfter: Date; lastError: string }): Promise<void> {
  await grant.db.job.updateMany({ where: { id }, data: failure });
}

/** Work that no command left behind, asked for by the product itself. */
export async function add(grant: SystemGrant, requests: readonly JobRequest[], now: Date): Promise<void> {
  const data = requests.map(({ kind, payload, runAfter }) => ({
    ...{ id: randomUUID(), kind, payload, createdAt: now, attempts: 0 },
    runAfter: runAfter ?? now,
  }));
  if (data.length > 0) await grant.db.job.createMany({ data });
}
