import { dayIn, officeZone } from "@/lib/domain/days";
import { criterionLabel, type ReviewCriteria } from "@/lib/domain/review/criteria";
import type { SessionFields, ShownSession } from "@/lib/domain/review/session";
import { instantInZone } from "@/lib/domain/zone-instant";
import type { Language } from "@/lib/i18n/zone";

/** A session's record as it is typed: day and time apart, a list as its lines. */
export type TypedRecord = {
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly present: string;
  readonly agreed: Readonly<Record<string, { readonly score: number | null; readonly words: string }>>;
  readonly view: string;
  readonly conditions: string;
};

/** A record as fields to type in. Day and time are those of the office. */
export function typedRecord(record: SessionFields): TypedRecord {
  const { heldAt, present, conditions, place, chair, secretary, agreed, view } = record;
  const at = heldAt === null ? undefined : new Date(heldAt);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: officeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    day: at ? dayIn(officeZone, at) : "",
    time: at ? clock.format(at) : "",
    ...{ place, chair, secretary, agreed, view },
    present: present.join("\n"),
    conditions: conditions.join("\n"),
  };
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** What was typed as the record that is saved; a day without its time is not known yet. */
export function recordOf({ day, time, present, conditions, place, chair, secretary, agreed, view }: TypedRecord): SessionFields {
  const heldAt = day && time ? (instantInZone(day, time, officeZone) ?? null) : null;
  return {
    heldAt,
    ...{ place: place.trim(), chair: chair.trim(), secretary: secretary.trim(), agreed, view },
    present: lines(present),
    conditions: lines(conditions),
  };
}

/** A record as a page has it, apart from the mark to save over. */
export function fieldsOf({ seen: _seen, ...fields }: ShownSession): SessionFields {
  return fields;
}

/** All that was recorded, as plain lines: to be compared with another version or copied. */
export function recordLines(record: SessionFields, criteria: ReviewCriteria, language: Language): readonly string[] {
  const { place, chair, secretary, present, view, conditions, agreed } = record;
  const scores = criteria.criteria.flatMap(({ id }) => {
    const each = agreed[id];
    if (!each || (each.score === null && each.words === "")) return [];
    return [`${criterionLabel(criteria, id, language)}: ${each.score ?? "–"}. ${each.words}`];
  });
  return [place, chair, secretary, ...present, ...scores, view, ...conditions].filter((each) => each.trim() !== "");
}
