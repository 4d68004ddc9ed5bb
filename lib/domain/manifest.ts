import { z } from "zod";
import type { Edition } from "./build-packet";
import { plainName } from "./download";
import type { SubmissionLanguage, Words } from "./form";
import type { FrozenPacket } from "./frozen-packet";

/** What lies in a packet beside its files: enough to see, years later, what was sent, by which rules, and that nothing changed. */
export const manifestSchema = z.object({
  what: z.literal("Hồ sơ UCCN packet"),
  version: z.literal(1),
  draft: z.boolean(),
  dossier: z.object({ city: z.object({ vi: z.string(), en: z.string() }), field: z.string() }),
  call: z.string(),
  rulebook: z.string(),
  amendment: z.number().int(),
  language: z.enum(["en", "fr"]),
  frozenAt: z.iso.datetime(),
  frozenBy: z.string(),
  answers: z.array(z.object({ question: z.string(), language: z.string(), version: z.number().int() })),
  files: z.array(z.object({ path: z.string(), size: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
type WrittenFile = Manifest["files"][number];

/**
 * The manifest of what was really written. Throws when an annex is not, byte for byte, the file that was attached: such a
 * packet must not come to its end.
 */
export function packetManifest(content: FrozenPacket, written: readonly WrittenFile[], draft: boolean): Manifest {
  for (const { path, sha256 } of content.files) {
    const found = written.find((file) => file.path === path);
    if (found?.sha256 !== sha256) throw new Error(`The annex ${path} is not the file that was attached`);
  }
  return {
    what: "Hồ sơ UCCN packet",
    version: 1,
    draft,
    dossier: { city: content.city, field: content.field },
    call: content.callId,
    rulebook: content.rulebookId,
    amendment: content.amendment,
    language: content.language,
    frozenAt: content.frozenAt,
    frozenBy: content.frozenBy,
    answers: content.answers.map(({ question, language, version }) => ({ question, language, version })),
    files: written.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
}

/** Names of the printed form: numbered, so that the folder reads in order. UNESCO has published no rule; this is the house's. */
export function printName(edition: Edition, language: SubmissionLanguage): string {
  if (edition === "submission") return `01-application-form-${language}.pdf`;
  return edition === "vietnamese" ? "02-reading-copy-vi.pdf" : `03-side-by-side-vi-${language}.pdf`;
}

/** The name of a whole packet or one print as it is kept: "uccn-2027-Da-Nang-draft". */
export function packetName(city: Words["en"], year: number, draft: boolean): string {
  return `uccn-${year}-${plainName(city).replace(/\s+/g, "-")}${draft ? "-draft" : ""}`;
}
