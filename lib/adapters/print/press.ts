import path from "node:path";
import type { Worker } from "node:worker_threads";

type Job<Task, Made> = {
  readonly id: number;
  readonly task: Task;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
};
type Answer<Made> = { readonly id: number; readonly made?: Made; readonly error?: string };
type Running<Task, Made> = { readonly worker: Worker; prints: number; job?: Job<Task, Made>; timer?: NodeJS.Timeout };

const maxWaiting = 20;
const printMs = 60_000;
const idleMs = 60_000;

/**
 * A press: a worker thread that is handed one task at a time, because printing blocks the thread it runs on. `file` is the
 * worker's, beside this one; it answers `{ id, made }` or `{ id, error }`. A task may take a minute, twenty may wait, one more
 * is refused; the thread is ended after so many prints, which gives back its memory, and when nothing was asked for a minute.
 * Rejects with an Error holding the worker's own sentence.
 */
export function pressOf<Task, Made>(file: string, workerData: unknown, maxPrints = 20): (task: Task) => Promise<Made> {
  const waiting: Job<Task, Made>[] = [];
  let press: Running<Task, Made> | undefined;
  let jobs = 0;

  function next(): void {
    if (press?.job !== undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    press ??= start();
    const current = press;
    current.job = job;
    current.prints += 1;
    clearTimeout(current.timer);
    current.timer = setTimeout(() => end(current, new Error("Printing took longer than a minute")), printMs);
    current.worker.ref();
    current.worker.postMessage({ id: job.id, task: job.task });
  }

  function start(): Running<Task, Made> {
    // Asked for at run time: an imported Worker would make Turbopack bundle the file, and heed no comment against it.
    const threads = process.getBuiltinModule("node:worker_threads");
    const worker = new threads.Worker(path.join(printFolder(), file), { execArgv: [], workerData });
    const started: Running<Task, Made> = { worker, prints: 0 };
    worker.on("message", (answer: Answer<Made>) => deliver(started, answer));
    worker.on("error", (error: Error) => end(started, error));
    worker.on("exit", () => end(started, new Error("The printer stopped")));
    return started;
  }

  function deliver(current: Running<Task, Made>, answer: Answer<Made>): void {
    const job = current.job;
    if (job === undefined || job.id !== answer.id) return;
    delete current.job;
    clearTimeout(current.timer);
    current.worker.unref();
    current.timer = setTimeout(() => end(current), idleMs).unref();
    if (answer.made === undefined) job.reject(new Error(answer.error ?? "The printer gave no reason"));
    else job.resolve(answer.made);
    if (current.prints >= maxPrints) end(current);
    next();
  }

  /** Ends a worker, whatever state it is in, and goes on with those waiting on a new one. */
  function end(current: Running<Task, Made>, reason?: Error): void {
    clearTimeout(current.timer);
    if (press === current) press = undefined;
    void current.worker.terminate();
    const job = current.job;
    delete current.job;
    if (job !== undefined) job.reject(reason ?? new Error("The printer stopped"));
    next();
  }

  return (task) => {
    if (waiting.length >= maxWaiting) return Promise.reject(new Error("Too many prints are waiting"));
    return new Promise((resolve, reject) => {
      waiting.push({ id: ++jobs, task, resolve, reject });
      next();
    });
  };
}

/** The folder of the workers and templates, which are read at run time and never bundled. */
export function printFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "lib/adapters/print");
}
