import { z } from "zod";
import { textLanguages } from "./languages";

const pointer = z.record(z.string(), z.unknown());

/** A passage of one language as it comes over the wire; whether it points at anything is found out later. */
export const anchorShape = z.strictObject({ language: z.enum(textLanguages), from: pointer, to: pointer });
