/**
 * What the forms of this product ask for, in zod's small notation: its whole self would be 20 kB of script more on every page with
 * a form. Messages are the codes of `refusal.fields`. The server holds the same bounds with the commands' own schemas.
 */
import * as z from "zod/mini";

/** Words as typed, without the space around them: nothing at all is "required" where there must be a letter, else "invalid". */
export function line({ least = 0, most }: { least?: number; most: number }) {
  const bounds = z.string().check(z.trim(), z.maxLength(most, "invalid"));
  if (least === 0) return bounds;
  return bounds.check(z.minLength(1, "required"), z.minLength(least, "invalid"));
}

/** One of a list, or of what is typed as it stands: anything but nothing. */
export const chosen = z.string().check(z.minLength(1, "required"));

export const emailAddress = z.string().check(z.trim(), z.minLength(1, "required"), z.maxLength(200, "invalid"), z.email("email"));

export const newPassword = z.string().check(z.minLength(14, "password"), z.maxLength(200, "invalid"));
