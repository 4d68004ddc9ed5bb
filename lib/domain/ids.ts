import { z } from "zod";

/** An id as every entry point takes it: a UUID and nothing else, so that a malformed one never reaches the database. */
export const Id = z.uuid();
