import { measure } from "../counting";
import type { Limit } from "../form";
import { done, type Result, refuse } from "../result";
import type { TextLanguage } from "../text/languages";

type Proposed = {
  readonly language: TextLanguage;
  /** Paragraphs; none while the round is open. */
  readonly paragraphs: readonly string[];
  /** What the answer says now in that language. */
  readonly text: string;
  readonly limit: Limit | undefined;
};

/**
 * May what a round held be put after what the answer says? Refuses with `round-running` while the round is open, with `said-already`
 * where every paragraph stands there, and with `no-room` where the answer would pass its limit, which binds the language that is
 * submitted and not the Vietnamese. Gives how far the answer is from its limit afterwards; null where none binds.
 */
export function roomFor({ language, paragraphs, text, limit }: Proposed): Result<{ readonly used: number } | null> {
  if (paragraphs.length === 0) return refuse("round-running");
  if (paragraphs.every((each) => text.includes(each.normalize("NFC")))) return refuse("said-already");
  if (!limit || language === "vi") return done(null);
  const { used, over } = measure([text, ...paragraphs].join("\n"), limit);
  return over > 0 ? refuse("no-room", { detail: { over } }) : done({ used });
}
