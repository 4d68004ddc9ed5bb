import { draftSchema } from "./answer-shapes";
import type { AnswerLanguage, Question, Words } from "./form";
import { answerText } from "./questions";
import { done, type Result, refuse } from "./result";
import { type AnswerValue, sameValue } from "./values";

/** An answer as it stands in the database. */
export type StoredAnswer = {
  readonly id: string;
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly value: AnswerValue;
  readonly text: string;
  readonly version: number;
  readonly savedById: string;
  readonly savedBy: string;
  readonly savedAt: Date;
};

/** The same as it is read with others: what it was translated from, and who found it good. */
export type ReadAnswer = StoredAnswer & {
  readonly sourceText: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: Date | null;
};

export type AnswerChange = {
  readonly id: string;
  readonly question: string;
  readonly language: AnswerLanguage;
  readonly value: AnswerValue;
  readonly text: string;
  /** 0 for an answer that did not exist. */
  readonly baseVersion: number;
  readonly version: number;
  readonly savedById: string;
  readonly savedAt: Date;
  readonly restoredFrom: number | null;
  /** False when the same words stand there already: nothing is written. */
  readonly changed: boolean;
};

type Save = {
  readonly language: AnswerLanguage;
  readonly baseVersion: number;
  readonly value: AnswerValue;
  readonly restoredFrom?: number;
  /** What the base version says, where it is not the newest: the same words may stand there under another number. */
  readonly seen?: AnswerValue;
};

type By = { readonly personId: string; readonly now: Date; newId(): string };

/**
 * One save of one answer. `baseVersion` is the version the person was looking at (0: none). Refuses with `malformed` what
 * is not the question's kind of value, and with `stale` (with the colleague's answer as detail) what was written over an
 * older version; a save repeated because its acknowledgement was lost is accepted as the save it was. A newer version with the
 * words that were looked at (somebody named them) is no older version.
 */
export function decideSave(
  question: Question,
  nothing: Words,
  current: StoredAnswer | undefined,
  save: Save,
  by: By,
): Result<AnswerChange> {
  const parsed = draftSchema(question).safeParse(save.value);
  if (!parsed.success) return refuse("malformed");
  const version = current?.version ?? 0;
  const same = current !== undefined && sameValue(current.value, parsed.data);
  const seen = current !== undefined && save.seen !== undefined && sameValue(current.value, save.seen);
  if (version !== save.baseVersion && !same && !seen) return refuse("stale", { detail: current && colleague(current) });
  return done({
    id: current?.id ?? by.newId(),
    question: question.id,
    language: save.language,
    value: parsed.data,
    text: answerText(question, parsed.data, nothing, save.language),
    baseVersion: version,
    version: same ? version : version + 1,
    savedById: same ? current.savedById : by.personId,
    savedAt: same ? current.savedAt : by.now,
    restoredFrom: save.restoredFrom ?? null,
    changed: !same,
  });
}

/** What the person who was too late is shown beside their own text. */
export type ColleagueAnswer = {
  readonly value: AnswerValue;
  readonly text: string;
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: string;
};

function colleague(answer: StoredAnswer): ColleagueAnswer {
  return {
    value: answer.value,
    text: answer.text,
    version: answer.version,
    savedBy: answer.savedBy,
    savedAt: answer.savedAt.toISOString(),
  };
}
