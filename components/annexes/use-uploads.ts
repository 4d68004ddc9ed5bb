"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { Refusal } from "@/lib/domain/result";
import { useVerbs } from "../verbs";

export type Upload = {
  readonly key: number;
  readonly file: File;
  readonly state: "waiting" | "sending" | "refused";
  /** 0 to 1. */
  readonly part: number;
  /** The line is broken and being mended. */
  readonly broken?: boolean;
  readonly refusal?: Refusal;
};

type Slot = {
  readonly dossierId: string;
  readonly question: string;
  readonly maxBytes: number;
  /** Told of every file that is stored, before the page is read anew. */
  readonly onStored?: ((attachmentId: string) => void) | undefined;
};
type Ended = { readonly name: string; readonly how: "stored" | "stopped" };

/** Sends chosen files one after the other; each can be stopped, and one that was refused or broke off stays to be tried again. */
export function useUploads({ dossierId, question, maxBytes, onStored }: Slot) {
  const router = useRouter();
  const { addAttachment } = useVerbs();
  const { uploads, ended, add, change, end, waiting } = useQueue();
  const sending = useRef<{ key: number; stop: AbortController }>(undefined);

  async function sendOne(upload: Upload) {
    const { key, file } = upload;
    // Said before a byte is sent, because a server that stops reading in the middle cannot always be heard.
    if (file.size > maxBytes) return change(key, { state: "refused", refusal: { code: "too-large" } });
    const stop = new AbortController();
    sending.current = { key, stop };
    change(key, { state: "sending" });
    const how = {
      onProgress: (part: number) => change(key, { part, broken: false }),
      onBroken: () => change(key, { broken: true }),
      signal: stop.signal,
    };
    const result = await addAttachment({ dossierId, question, file }, how);
    sending.current = undefined;
    if (stop.signal.aborted) return end(upload, "stopped");
    if (!result.ok) return change(key, { state: "refused", refusal: result.refusal });
    end(upload, "stored");
    onStored?.(result.value.attachmentId);
    router.refresh();
  }

  async function sendAll() {
    if (sending.current) return;
    for (let next = waiting(); next; next = waiting()) await sendOne(next);
  }

  function stop(upload: Upload) {
    if (sending.current?.key === upload.key) sending.current.stop.abort();
    else end(upload, "stopped");
  }
  function begin(files: readonly File[]) {
    add(files);
    void sendAll();
  }
  function retry({ key }: Upload) {
    change(key, { state: "waiting" });
    void sendAll();
  }
  return { uploads, ended, add: begin, stop, retry };
}

/** The files of one slot that are not stored yet, in the order they were chosen. */
function useQueue() {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [ended, setEnded] = useState<Ended>();
  // What the sending loop reads: state would be that of the render the loop began in.
  const queue = useRef<readonly Upload[]>([]);
  const keys = useRef(0);

  function put(next: readonly Upload[]) {
    queue.current = next;
    setUploads(next);
  }
  return {
    uploads,
    ended,
    add: (files: readonly File[]) =>
      put([...queue.current, ...files.map((file): Upload => ({ key: ++keys.current, file, state: "waiting", part: 0 }))]),
    change: (key: number, part: Partial<Upload>) =>
      put(queue.current.map((upload) => (upload.key === key ? { ...upload, ...part } : upload))),
    end({ key, file }: Upload, how: Ended["how"]) {
      put(queue.current.filter((upload) => upload.key !== key));
      setEnded({ name: file.name, how });
    },
    waiting: () => queue.current.find(({ state }) => state === "waiting"),
  };
}
