import type { Result } from "@/lib/domain/result";
import { readAnswer } from "./send";

type Upload = { dossierId: string; question: string; file: File };
type How = { onProgress(part: number): void; signal: AbortSignal };

/** Sends a file's bytes as they are. XMLHttpRequest, because fetch tells nothing of how far an upload is. */
export function uploadAttachment(
  { dossierId, question, file }: Upload,
  { onProgress, signal }: How,
): Promise<Result<{ attachmentId: string }>> {
  const query = new URLSearchParams({ question, name: file.name });
  return new Promise((resolve) => {
    const away = () => resolve({ ok: false, refusal: { code: "unavailable" } });
    const request = new XMLHttpRequest();
    request.open("POST", `/dossiers/${dossierId}/annexes/files?${query}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      readAnswer<{ attachmentId: string }>(new Response(request.responseText, { status: request.status })).then(resolve, away);
    request.onerror = away;
    request.onabort = away;
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
