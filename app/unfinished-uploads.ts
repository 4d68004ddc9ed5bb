import type { UnfinishedUpload, Verbs } from "@/components/verbs";

// Where the library for uploads keeps what it needs to continue one: `tus::<print>::<number>`.
const storePrefix = "tus::";

/** By what a file is known again: the slot it was chosen for, its name, its size and when it was last changed. */
export function printOf({ dossierId, question }: { dossierId: string; question: string }, file?: File): string {
  return `uccn/${dossierId}/${question}/${file ? `${file.name}/${file.size}/${file.lastModified}` : ""}`;
}

/** Uploads into a slot that this browser began and did not finish, as far as the server still has them. */
export const unfinishedUploads: Verbs["unfinishedUploads"] = async (slot) => {
  const begun = storedUnder(printOf(slot));
  const found = await Promise.all(begun.map(({ key, url, name }) => lookUp(key, url, name)));
  return found.filter((upload) => upload !== undefined);
};

async function lookUp(key: string, url: string, name: string): Promise<UnfinishedUpload | undefined> {
  const answer = await fetch(url, { method: "HEAD", headers: { "tus-resumable": "1.0.0" } }).catch(() => undefined);
  if (!answer) return undefined;
  const [offset, length] = ["upload-offset", "upload-length"].map((header) => Number(answer.headers.get(header) ?? 0));
  if (answer.ok && offset && length && offset < length) return { key, url, name, part: offset / length };
  // It became an attachment, was given up elsewhere or is older than a day; nothing of it has come if there is no offset.
  localStorage.removeItem(key);
  return undefined;
}

/** Gives an unfinished upload up, here and on the server. */
export const dropUpload: Verbs["dropUpload"] = async ({ key, url }) => {
  localStorage.removeItem(key);
  await fetch(url, { method: "DELETE", headers: { "tus-resumable": "1.0.0" } }).catch(() => undefined);
};

/** Forgets what was kept to continue an upload that came to its end. */
export function forgetUpload(print: string): void {
  for (const { key } of storedUnder(print)) localStorage.removeItem(key);
}

function storedUnder(print: string) {
  const keys = Array.from({ length: localStorage.length }, (_none, index) => localStorage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(storePrefix + print)).flatMap((key) => readStored(key));
}

function readStored(key: string): readonly { readonly key: string; readonly url: string; readonly name: string }[] {
  try {
    const { uploadUrl, metadata } = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof uploadUrl === "string" ? [{ key, url: uploadUrl, name: String(metadata?.filename ?? "") }] : [];
  } catch {
    return [];
  }
}
