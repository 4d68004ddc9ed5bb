import path from "node:path";
import type { Worker } from "node:worker_threads";
import type { Packet } from "@/lib/domain/packet";
import { headingFonts, symbolFont, textFonts } from "./fonts";
import { printed } from "./printed";

type Job = {
  readonly id: number;
  readonly packet: ReturnType<typeof printed>;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
};
type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly error?: string };
type Press = { readonly worker: Worker; prints: number; job?: Job; timer?: NodeJS.Timeout };

const maxWaiting = 20;
const maxPrints = 20;
const printMs = 60_000;
const idleMs = 60_000;

const waiting: Job[] = [];
let press: Press | undefined;
let jobs = 0;

/**
 * Prints a packet as a tagged PDF/A-2a, A4. Prints run one at a time on a worker thread; each may take a minute,
 * twenty may wait, one more is refused. Texts are data, never markup; what no font can draw is printed as "□".
 * The same packet gives the same bytes on every machine, and its only date is `packet.at` (UTC). Rejects with
 * an Error holding the printer's own plain sentence.
 */
export async function printPdf(packet: Packet): Promise<Uint8Array> {
  if (waiting.length >= maxWaiting) throw new Error("Too many prints are waiting");
  const data = printed(packet);
  return new Promise((resolve, reject) => {
    waiting.push({ id: ++jobs, packet: data, resolve, reject });
    next();
  });
}

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
  current.worker.postMessage({ id: job.id, packet: job.packet });
}

function start(): Press {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/adapters/print");
  // Asked for at run time: an imported Worker would make Turbopack bundle the file, and heed no comment against it.
  const threads = process.getBuiltinModule("node:worker_threads");
  const worker = new threads.Worker(path.join(folder, "pdf-worker.mjs"), {
    execArgv: [],
    workerData: {
      fonts: [...textFonts, ...headingFonts, symbolFont],
      template: path.join(folder, "packet.typ"),
      // Nothing is read from here: the template sees only the packet that is handed over in memory.
      workspace: path.join(folder, "nowhere"),
    },
  });
  const started: Press = { worker, prints: 0 };
  worker.on("message", (answer: Answer) => deliver(started, answer));
  worker.on("error", (error: Error) => end(started, error));
  worker.on("exit", () => end(started, new Error("The printer stopped")));
  return started;
}

function deliver(current: Press, answer: Answer): void {
  const job = current.job;
  if (job === undefined || job.id !== answer.id) return;
  current.job = undefined;
  clearTimeout(current.timer);
  current.worker.unref();
  current.timer = setTimeout(() => end(current), idleMs).unref();
  if (answer.pdf === undefined) job.reject(new Error(answer.error ?? "The printer gave no reason"));
  else job.resolve(answer.pdf);
  if (current.prints >= maxPrints) end(current);
  next();
}

/** Ends a worker, whatever state it is in, and goes on with those waiting on a new one. */
function end(current: Press, reason?: Error): void {
  clearTimeout(current.timer);
  if (press === current) press = undefined;
  void current.worker.terminate();
  const job = current.job;
  current.job = undefined;
  if (job !== undefined) job.reject(reason ?? new Error("The printer stopped"));
  next();
}
