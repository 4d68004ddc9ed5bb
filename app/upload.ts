import type { Verbs } from "@/components/verbs";

// All of it is fetched where somebody brings files, and nowhere else.

/** Sends a file so that it can be continued; the script for that comes with the first file that is chosen. */
export const uploadAttachment: Verbs["addAttachment"] = async (input, how) => {
  try {
    const { sendFile } = await import("./resumable-upload");
    return await sendFile(input, how);
  } catch {
    return { ok: false, refusal: { code: "unavailable" } };
  }
};

/** Uploads into a slot that this browser began and did not finish. */
export const unfinishedUploads: Verbs["unfinishedUploads"] = async (slot) => {
  const { unfinishedUploads: find } = await import("./unfinished-uploads");
  return find(slot);
};

/** Gives an unfinished upload up, here and on the server. */
export const dropUpload: Verbs["dropUpload"] = async (upload) => {
  const { dropUpload: drop } = await import("./unfinished-uploads");
  return drop(upload);
};
