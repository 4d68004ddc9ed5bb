import { z } from "zod";

/** What may be sent as a comment; the server holds the same bounds. */
export const commentBody = z.string().trim().min(1).max(5_000);
