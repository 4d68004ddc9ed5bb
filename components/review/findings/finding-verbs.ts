import type { Result } from "@/lib/domain/result";
import type { Weight } from "@/lib/domain/review/held-review";
import type { TextLanguage } from "@/lib/domain/text/languages";

type Done = Promise<Result<{ threadId: string }>>;
type Named = { dossierId: string; threadId: string };
type NewFinding = {
  dossierId: string;
  weight: Weight;
  question: string;
  body: string;
  passage?: { language: TextLanguage; quote: string };
};

/** What can be asked for about findings. */
export type FindingVerbs = {
  raiseFinding(input: NewFinding | (Named & { weight: Weight })): Done;
  answerFinding(input: Named & { body: string }): Done;
  settleFinding(input: Named & { reason: string }): Done;
  reopenFinding(input: Named & { reason: string }): Done;
  weighFinding(input: Named & { weight: Weight; reason: string }): Done;
};
