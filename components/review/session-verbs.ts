import type { Result } from "@/lib/domain/result";
import type { Recommendation } from "@/lib/domain/review/held-review";
import type { SessionFields } from "@/lib/domain/review/session";
import type { SheetFields } from "@/lib/domain/review/sheet";
import type { Sent } from "./writable";

type Promised<T> = Promise<Result<T>>;

/** What can be asked for about sheets, and about the session that follows them. */
export type SessionVerbs = {
  saveSheet(input: Sent<SheetFields> & { dossierId: string; baseVersion: number }): Promised<{ version: number; savedAt: string }>;
  submitSheet(input: { dossierId: string; version: number }): Promised<{ last: boolean }>;
  openScores(input: { dossierId: string; reason: string }): Promised<{ cycle: number }>;
  saveSession(input: Sent<SessionFields> & { dossierId: string; seen: string | null }): Promised<{ seen: string | null }>;
  decideCycle(input: {
    dossierId: string;
    seen: string | null;
    decision: Recommendation;
  }): Promised<{ cycle: number; decision: Recommendation }>;
};
