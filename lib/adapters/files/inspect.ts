import path from "node:path";
import type { Worker } from "node:worker_threads";
import type { FileFacts } from "@/lib/domain/attachments";
import type { MediaType } from "@/lib/domain/form";
import { done, type RefusalCode, type Result, refuse } from "@/lib/domain/result";

export type Inspected = {
  readonly mediaType: MediaType;
  readonly facts: FileFacts;
  /** Where the copy to be sent lies; undefined where the file itself may be sent. */
  readonly sentFile: string | undefined;
};

type Wanted = { readonly file: string; readonly accept: readonly MediaType[]; readonly maxBytes: number };
type Answer = {
  readonly id: number;
  readonly refused?: RefusalCode;
  readonly error?: string;
  readonly mediaType?: MediaType;
  readonly facts?: FileFacts;
  readonly sent?: boolean;
};
type Job = Wanted & {
  readonly id: number;
  readonly resolve: (answer: Omit<Answer, "id">) => void;
  readonly reject: (cause: Error) => void;
};
type Desk = { readonly worker: Worker; ready: boolean; job: Job | undefined; timer: NodeJS.Timeout | undefined };

const inspectionMs = 30_000;
const idleMs = 60_000;
const maxWaiting = 100;
/** Of what JavaScript holds; pictures are bounded by their pixels, and what a PDF unfolds to before it is unfolded. */
const resourceLimits = { maxOldGenerationSizeMb: 512, stackSizeMb: 8 };

const waiting: Job[] = [];
let desk: Desk | undefined;
let jobs = 0;

/**
 * Finds out by its content what a file on this machine's disk is, one file at a time on a worker thread that has half a minute
 * and a bounded memory: a file that exceeds either is refused as broken and harms nobody else. Refuses with `file-empty`,
 * `unsupported-file` (no kind that `accept` names), `file-two-kinds`, `pdf-broken`, `pdf-encrypted`, `pdf-active`,
 * `photo-broken`, `photo-too-many-pixels`; with `unavailable` where a hundred wait already. Throws where the thread does not
 * even begin. The caller removes both files.
 */
export async function inspect(wanted: Wanted): Promise<Result<Inspected>> {
  if (waiting.length >= maxWaiting) return refuse("unavailable");
  const answer = await new Promise<Omit<Answer, "id">>((resolve, reject) => {
    waiting.push({ ...wanted, id: ++jobs, resolve, reject });
    next();
  });
  if (answer.refused) return refuse(answer.refused);
  const { mediaType, facts, sent } = answer;
  if (!mediaType || !facts) {
    console.error(`A file could not be inspected: ${answer.error}`);
    return refuse(wanted.accept.includes("image/jpeg") ? "photo-broken" : "pdf-broken");
  }
  return done({ mediaType, facts, sentFile: sent ? sentFileOf(wanted.file) : undefined });
}

/** Where the copy to be sent is put, whether it is there or not. */
export function sentFileOf(file: string): string {
  return `${file}.sent`;
}

function next(): void {
  if (desk?.job !== undefined) return;
  const job = waiting.shift();
  if (job === undefined) return;
  desk ??= start();
  const current = desk;
  current.job = job;
  clearTimeout(current.timer);
  current.timer = setTimeout(() => end(current, "took longer than half a minute"), inspectionMs);
  current.worker.ref();
  const { id, file, accept, maxBytes } = job;
  current.worker.postMessage({ id, file, sentFile: sentFileOf(file), accept, maxBytes });
}

function start(): Desk {
  // Asked for at run time: an imported Worker would make the bundler take the file in, and heed no comment against it.
  const threads = process.getBuiltinModule("node:worker_threads");
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/adapters/files/inspect-worker.mjs");
  const worker = new threads.Worker(file, { execArgv: [], env: {}, resourceLimits });
  const started: Desk = { worker, ready: false, job: undefined, timer: undefined };
  worker.on("message", (answer: Answer) => deliver(started, answer));
  worker.on("error", (error: Error) => end(started, error.message));
  worker.on("exit", () => end(started, "the thread stopped"));
  return started;
}

function deliver(current: Desk, answer: Answer): void {
  current.ready = true;
  const job = current.job;
  if (job === undefined || job.id !== answer.id) return;
  current.job = undefined;
  clearTimeout(current.timer);
  current.worker.unref();
  current.timer = setTimeout(() => end(current, "idle"), idleMs).unref();
  job.resolve(answer);
  next();
}

/** Ends a thread, whatever state it is in, and goes on with those waiting on a new one. */
function end(current: Desk, error: string): void {
  clearTimeout(current.timer);
  if (desk === current) desk = undefined;
  void current.worker.terminate();
  const job = current.job;
  current.job = undefined;
  if (current.ready) job?.resolve({ error });
  else job?.reject(new Error(`Files cannot be inspected: ${error}`));
  next();
}
