import type { OfferedChange } from "@/lib/domain/consultation/changes";
import type { Disposition } from "@/lib/domain/consultation/held-round";
import type { OpinionFields } from "@/lib/domain/consultation/opinions";
import type { AnswerLanguage } from "@/lib/domain/form";
import type { Result } from "@/lib/domain/result";
import type { TextLanguage } from "@/lib/domain/text/languages";

/** Remarks, with the marks of what was on the screen. */
type SeenRemarks = { dossierId: string; roundId: string; remarkIds: string[]; seen: Record<string, string> };
type Promised<T> = Promise<Result<T>>;

/** What can be asked for about a round's remarks and what comes of them. */
export type RemarkVerbs = {
  answerRemarks(input: {
    dossierId: string;
    roundId: string;
    remarkIds: string[];
    seen: Record<string, string>;
    disposition: Disposition;
    answer: string;
    changes: { question: string; language: AnswerLanguage; fromVersion: number; toVersion: number }[];
  }): Promised<{ answered: number }>;
  approveAnswers(input: SeenRemarks): Promised<{ approved: number }>;
  assignRemarks(input: {
    dossierId: string;
    roundId: string;
    remarkIds: string[];
    personId: string | null;
  }): Promised<{ assigned: number }>;
  placeRemarks(input: {
    dossierId: string;
    roundId: string;
    remarkIds: string[];
    section: string | null;
    question: string | null;
  }): Promised<{ placed: number }>;
  remarkChanges(input: { dossierId: string; roundId: string; question: string }): Promised<{ changes: readonly OfferedChange[] }>;
  returnAnswers(input: SeenRemarks & { note: string }): Promised<{ returned: number }>;
  closeRound(input: { dossierId: string; roundId: string }): Promised<{ roundId: string }>;
  insertParticipants(input: { dossierId: string; roundId: string; language: TextLanguage }): Promised<{ question: string }>;
  enterOpinion(input: { dossierId: string } & OpinionFields): Promised<{ opinionId: string; consulteeId: string; entered: number }>;
  strikeRemark(input: { dossierId: string; remarkId: string; reason: string }): Promised<{ remarkId: string }>;
};
