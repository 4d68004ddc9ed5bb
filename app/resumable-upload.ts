import { type DetailedError, Upload } from "tus-js-client";
import type { Verbs } from "@/components/verbs";
import type { Refusal } from "@/lib/domain/result";
import { readAnswer } from "./send";
import { forgetUpload, printOf } from "./unfinished-uploads";

type Send = Verbs["addAttachment"];

/** Pauses before each new try, in milliseconds; they begin anew with every byte that comes through. */
const pauses = [500, 1_000, 3_000, 5_000, 10_000, 20_000];

/**
 * Sends a file's bytes, continuing what an earlier visit began. A broken line is tried again for most of a minute, and for as long
 * as the browser knows itself to be offline; then it is `unavailable`, and trying again goes on from where it broke.
 */
export const sendFile: Send = ({ dossierId, question, file }, { onProgress, onBroken, signal }) => {
  const print = printOf({ dossierId, question }, file);
  return new Promise((resolve) => {
    const refused = (refusal: Refusal) => resolve({ ok: false, refusal });
    const upload = new Upload(file, {
      endpoint: `/dossiers/${dossierId}/annexes/uploads?${new URLSearchParams({ question, name: file.name })}`,
      fingerprint: async () => print,
      metadata: { filename: file.name },
      retryDelays: pauses,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onShouldRetry: (error) => {
        const again = isPassing(statusOf(error));
        if (again) onBroken();
        return again;
      },
      onSuccess: () => resolve({ ok: true, value: { attachmentId: upload.url?.split("/").at(-1) ?? "" } }),
      onError: async (error) => {
        const answer = "originalResponse" in error ? error.originalResponse : null;
        if (answer && !isPassing(answer.getStatus())) {
          forgetUpload(print);
          const told = await readAnswer<never>(new Response(answer.getBody(), { status: answer.getStatus() }));
          return refused(told.ok ? { code: "unavailable" } : told.refusal);
        }
        if (navigator.onLine || signal.aborted) return refused({ code: "unavailable" });
        window.addEventListener("online", () => upload.start(), { once: true, signal });
      },
    });
    signal.addEventListener("abort", () => {
      // Told to the server too, so that nothing of it is left there.
      void upload.abort(true).catch(() => undefined);
      forgetUpload(print);
      refused({ code: "unavailable" });
    });
    void begin(upload, signal);
  });
};

async function begin(upload: Upload, signal: AbortSignal): Promise<void> {
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  if (!signal.aborted) upload.start();
}

function statusOf(error: DetailedError): number {
  return error.originalResponse?.getStatus() ?? 0;
}

/** What may be otherwise in a moment: no answer, a server that is away, two tabs at one upload. */
function isPassing(status: number): boolean {
  return status === 0 || status >= 500 || status === 409;
}
