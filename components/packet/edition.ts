import type { Edition } from "@/lib/domain/build-packet";

export const editions: readonly Edition[] = ["submission", "vietnamese", "bilingual"];

/** The edition an address asks for; the one that is sent where it asks for none. */
export function readEdition(value: string | readonly string[] | null | undefined): Edition {
  return editions.find((edition) => edition === value) ?? "submission";
}
