import type { Verbs } from "@/components/verbs";

/** Sends a file so that it can be continued; the script for that comes with the first file that is chosen. */
export const uploadAttachment: Verbs["addAttachment"] = async (input, how) => {
  try {
    const { sendFile } = await import("./resumable-upload");
    return await sendFile(input, how);
  } catch {
    return { ok: false, refusal: { code: "unavailable" } };
  }
};
