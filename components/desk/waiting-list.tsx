import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { StageId } from "@/lib/domain/stages";
import type { DeskLine, WaitingItem } from "@/lib/domain/waiting";
import { formatDay } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

export type DeskDossier = DeskLine & {
  readonly city: Words;
  readonly field: Words;
  readonly stage: StageId;
  readonly stageWords: Words;
  readonly mentionQuestion: string | null;
};

type WaitingListProps = { items: readonly WaitingItem<DeskDossier>[]; language: Language };

/** One sentence a task, the verb first, and the sentence is the way there. */
export function WaitingList({ items, language }: WaitingListProps) {
  const t = translatorOf(language);
  return (
    <ol className="border-t border-line">
      {items.map((item) => (
        <li key={`${item.kind}-${item.round?.id ?? item.line.id}`} className="border-b border-line py-3">
          <Link
            prefetch={false}
            href={addressOf(item)}
            className="font-semibold text-accent underline-offset-4 hover:text-accent-strong hover:underline"
          >
            {sentenceOf(item, t, language)}
          </Link>
          <p className="text-sm text-ink-soft">{detailOf(item, t, language)}</p>
        </li>
      ))}
    </ol>
  );
}

type Item = WaitingItem<DeskDossier>;

function addressOf({ kind, line, round }: Item): string {
  const dossier = `/dossiers/${line.id}`;
  if (round) {
    const here = `${dossier}/consultation/${round.id}`;
    // Where only others have still to do something, the way leads to them.
    return round.waiting > 0 && round.unanswered + round.unapproved === 0 ? `${here}/asked` : here;
  }
  if (kind === "work") return dossier;
  if (kind === "paper") return `${dossier}/annexes`;
  if (kind === "record") return `${dossier}/after`;
  if (kind === "owner" || kind === "progress") return `${dossier}/commitments`;
  const named = kind !== "settle" && line.mentionQuestion;
  return named ? `${dossier}/comments?question=${encodeURIComponent(named)}` : `${dossier}/comments`;
}

function sentenceOf(item: Item, t: Translator, language: Language): string {
  const { line, count } = item;
  const city = line.city[language];
  if (item.kind === "round") return roundSentence(item, city, t, language);
  return item.kind === "work" ? t(`desk.work.${line.stage}`, { city }) : t(`desk.waiting.${item.kind}`, { city, count });
}

function roundSentence({ round, count }: Item & { kind: "round" }, city: string, t: Translator, language: Language): string {
  const { number, endsAt, over, waiting } = round;
  if (count === 0) return t("desk.round.settled", { city, number });
  return t("desk.round.runs", { city, number, waiting, end: formatDay(endsAt, language), over: String(over) });
}

function detailOf({ kind, line, round }: Item, t: Translator, language: Language): string {
  const field = line.field[language];
  if (round) return t("desk.round.left", { field, unanswered: round.unanswered, unapproved: round.unapproved });
  if (kind === "work")
    return t("desk.detail.work", { field, stage: line.stageWords[language], since: formatDay(line.stageSince, language) });
  if (kind === "paper") return t("desk.detail.paper", { field });
  if (kind === "settle") return t("desk.detail.settle", { field });
  if (kind === "record") return t("desk.detail.record", { field, since: formatDay(line.stageSince, language) });
  if (kind === "owner" || kind === "progress") return t(`desk.detail.${kind}`, { field });
  return line.mentionQuestion ? t("desk.detail.question", { field, question: line.mentionQuestion }) : field;
}
