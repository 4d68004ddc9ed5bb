import type { JobKind, JobPayload } from "@/lib/domain/jobs";

/** How one kind of job is carried out. */
export type Carrier<K extends JobKind> = {
  /** Jobs of the kind taken at a time. */
  readonly batch: number;
  /**
   * How long (ms) a job is this process' own after it was taken; another takes it then. A short lease is renewed while the work
   * goes on, so that a process that was killed is followed soon; a long one where doing a thing twice would be seen (mail).
   */
  readonly leaseMs: number;
  /** Does it. What it throws is the reason it failed; it is tried again later and later. */
  carry(payload: JobPayload<K>): Promise<void>;
  /** After the last try failed. */
  giveUp?(payload: JobPayload<K>, failure: string): Promise<void>;
  /** What is to be closed with the process. */
  close?(): void;
};

export type Carriers = { readonly [K in JobKind]?: Carrier<K> };
