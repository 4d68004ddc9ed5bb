import { SystemGrant } from "@/lib/access/system";
import type { Carrier, Carriers } from "@/lib/commands/after-commit/carrier";
import { type JobKind, jobSchemas } from "@/lib/domain/jobs";
import { done } from "@/lib/domain/result";
import * as jobs from "@/lib/store/jobs";

const restMs = 1_000;
const day = 86_400_000;

/**
 * Carries out what commands left to be done after their commit. Each kind of job has a lane of its own, so that a packet of
 * gigabytes keeps no mail waiting. A job that fails is tried again later and later, eight times. Kinds without a carrier (mail
 * without a mail server) wait, at most a week: the links they carry are on the screen too.
 */
export function startJobs(carriers: Carriers): { stop(): Promise<void> } {
  const sweep = setInterval(() => void tidy(), day);
  void tidy();
  const lanes = Object.keys(carriers).map((kind) => startLane(carriers, kind as JobKind));
  return {
    async stop() {
      clearInterval(sweep);
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

function startLane<K extends JobKind>(carriers: Carriers, kind: K): { stop(): Promise<void> } {
  // The record ties each kind to its own carrier; TypeScript cannot follow the pair through a union, so it is joined once, here.
  const carrier = carriers[kind] as unknown as Carrier<K>;
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  const turn = () => {
    running = carryOutDue(kind, carrier).finally(() => {
      if (!stopped) timer = setTimeout(turn, restMs);
    });
  };
  let timer = setTimeout(turn, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      carrier.close?.();
    },
  };
}

async function tidy(): Promise<void> {
  await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) => {
    await jobs.tidy(grant, new Date(Date.now() - 7 * day));
    return done(true);
  });
}

/** One round: claims due jobs of a kind, does each outside any transaction, then forgets or postpones it. */
async function carryOutDue<K extends JobKind>(kind: K, carrier: Carrier<K>): Promise<void> {
  const lease = { kind, take: carrier.batch, leaseMs: carrier.leaseMs };
  const claimed = await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) =>
    done(await jobs.claim(grant, new Date(), lease)),
  );
  if (!claimed.ok) return;
  for (const job of claimed.value) {
    const failure = await attempt(kind, carrier, job);
    await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) => {
      if (failure) await jobs.postpone(grant, job.id, { runAfter: later(job.attempts), lastError: failure });
      else await jobs.finish(grant, job.id);
      return done(true);
    });
  }
}

async function attempt<K extends JobKind>(kind: K, carrier: Carrier<K>, job: jobs.JobRow): Promise<string | undefined> {
  const alive = setInterval(() => void renew(job.id, carrier.leaseMs), carrier.leaseMs / 3);
  const payload = jobSchemas[kind].safeParse(job.payload).data as Parameters<typeof carrier.carry>[0] | undefined;
  try {
    if (payload === undefined) throw new Error(`A malformed job ${kind}`);
    await carrier.carry(payload);
    return undefined;
  } catch (cause) {
    const failure = cause instanceof Error ? cause.message.slice(0, 500) : String(cause);
    if (payload !== undefined && job.attempts >= jobs.mostAttempts) await carrier.giveUp?.(payload, failure);
    return failure;
  } finally {
    clearInterval(alive);
  }
}

async function renew(id: string, leaseMs: number): Promise<void> {
  await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) => {
    await jobs.renew(grant, id, new Date(Date.now() + leaseMs));
    return done(true);
  });
}

function later(attempts: number): Date {
  return new Date(Date.now() + 30_000 * 2 ** attempts);
}
