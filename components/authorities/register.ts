import type { Authority, Gap } from "@/lib/domain/authorities";
import type { Words } from "@/lib/domain/form";

export type ListedAuthority = Authority & { readonly changedBy: string; readonly changedAt: string };
export type ListedCity = { readonly id: string; readonly words: Words; readonly legalFrom: string | null; readonly legalTo: string | null };

/** The register of signatories as its page gets it. */
export type Register = {
  readonly authorities: readonly ListedAuthority[];
  readonly gaps: readonly Gap[];
  readonly cities: readonly ListedCity[];
  /** The office's day. */
  readonly today: string;
  readonly can: { readonly change: boolean; readonly people: boolean; readonly trail: boolean };
};
