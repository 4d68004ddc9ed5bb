"use client";

import { Bookmark } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { AnswerLanguage } from "@/lib/domain/form";
import { presentRuns } from "@/lib/domain/text/difference";
import { formatClock, formatMoment } from "@/lib/i18n/format";
import { Button } from "../ui/button";
import type { UnkeptText, VersionLine } from "../verbs";
import type { Marks } from "../versions/authored-text";
import { ComparedText } from "../versions/compared-text";
import type { DifferenceWords } from "../versions/difference-words";
import { useLanguage } from "../words";

/** What every row needs in order to be drawn. */
export type HistoryLook = {
  readonly lang: AnswerLanguage;
  readonly label: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly marks: Marks;
  readonly words: DifferenceWords;
  readonly onRestore?: ((version: number) => void) | undefined;
};

type GroupProps = {
  group: readonly [VersionLine, ...VersionLine[]];
  /** The text before its oldest version; undefined where it is on a page that was not asked for. */
  before: string | undefined;
  newest: boolean;
  /** It is what stands in the answer now, so there is nothing to bring back. */
  stands: boolean;
  look: HistoryLook;
};

/** One version that stands alone, or the saves of one sitting with each of them beneath. */
export function HistoryGroup({ group, before, newest, stands, look }: GroupProps) {
  const t = useTranslations("form.history");
  const language = useLanguage();
  const [head, oldest] = [group[0], group.at(-1) ?? group[0]];
  const restore = stands ? undefined : look.onRestore;
  if (group.length === 1) return <VersionRow line={head} before={before} open={newest} look={look} restore={restore} />;
  const title = t("versions", { from: oldest.version, to: head.version });
  const when = `${formatMoment(oldest.savedAt, language)} – ${formatClock(head.savedAt, language)}`;
  return (
    <Row summary={title} more={[head.savedBy, when]} open={newest}>
      <Changed line={head} before={before} label={`${look.label}, ${title}`} look={look} authors={[head.savedBy]} />
      <RestoreButton version={head.version} restore={restore} />
      <details>
        <summary className="cursor-pointer text-sm text-accent">{t("each", { count: group.length })}</summary>
        <ol className="mt-1 border-l border-line pl-4">
          {group.map((line, index) => (
            <VersionRow
              key={line.version}
              line={line}
              before={group[index + 1]?.text ?? before}
              open={false}
              look={look}
              restore={index === 0 ? undefined : look.onRestore}
            />
          ))}
        </ol>
      </details>
    </Row>
  );
}

type Restore = HistoryLook["onRestore"] | undefined;
type VersionRowProps = { line: VersionLine; before: string | undefined; open: boolean; look: HistoryLook; restore: Restore };

function VersionRow({ line, before, open, look, restore }: VersionRowProps) {
  const t = useTranslations("form.history");
  const language = useLanguage();
  const title = t("version", { number: line.version });
  const why = line.restoredFrom ? t("restoredFrom", { number: line.restoredFrom }) : t(`reasons.${line.reason}`);
  const who = line.authors.join(", ") || line.savedBy;
  return (
    <Row
      summary={title}
      name={line.name}
      more={[who, formatMoment(line.savedAt, language), line.name || line.reason === "saved" ? "" : why]}
      open={open}
    >
      <Changed line={line} before={before} label={`${look.label}, ${title}`} look={look} authors={line.authors} />
      <RestoreButton version={line.version} restore={restore} />
    </Row>
  );
}

function RestoreButton({ version, restore }: { version: number; restore: Restore }) {
  const t = useTranslations("form.history");
  if (!restore) return null;
  return (
    <div>
      <Button small onClick={() => restore(version)}>
        {t("restore", { number: version })}
      </Button>
    </div>
  );
}

/** What stands in the answer and is in no version yet: one is kept by itself in a moment. */
export function UnkeptRow({ now, older, look }: { now: UnkeptText; older: VersionLine | undefined; look: HistoryLook }) {
  const t = useTranslations("form.history");
  const language = useLanguage();
  const runs = presentRuns({ text: older?.text ?? "", runs: older ? runsIn(older) : [] }, now);
  const label = `${look.label}, ${t("now")}`;
  return (
    <Row summary={t("now")} more={[now.authors.join(", ") || now.by, formatMoment(now.savedAt, language), t("notKept")]} open>
      <ComparedText {...shown(look)} label={label} from={older?.text ?? ""} to={now.text} runs={runs} authors={now.authors} />
    </Row>
  );
}

type ChangedProps = { line: VersionLine; before: string | undefined; label: string; look: HistoryLook; authors: readonly string[] };

function Changed({ line, before, label, look, authors }: ChangedProps) {
  if (before === undefined) return <p className="answer whitespace-pre-wrap">{line.text}</p>;
  return <ComparedText {...shown(look)} label={label} from={before} to={line.text} runs={runsIn(line)} authors={authors} />;
}

function shown({ lang, people, marks, words }: HistoryLook) {
  return { lang, people, marks, words };
}

/** An answer that is saved whole is by who saved it. */
function runsIn({ runs, text, savedById }: VersionLine) {
  return runs ?? ([[savedById, [...text].length]] as const);
}

type RowProps = { summary: string; name?: string | null; more: readonly string[]; open: boolean; children: ReactNode };

/** A name stands out by its sign and its weight, and by the line before it. */
function Row({ summary, name = null, more, open, children }: RowProps) {
  return (
    <li className={`border-b border-line py-2 ${name ? "border-l-4 border-l-accent pl-3" : ""}`}>
      <details open={open}>
        <summary className="cursor-pointer">
          {name ? (
            <>
              <Bookmark aria-hidden className="mr-1 mb-0.5 inline size-4 fill-current text-accent" />
              <span className="font-semibold">{name}</span>
              {" · "}
            </>
          ) : null}
          <span className="font-medium">{summary}</span>
          {more.filter((part) => part !== "").map((part) => ` · ${part}`)}
        </summary>
        <div className="mt-2 flex flex-col gap-2">{children}</div>
      </details>
    </li>
  );
}
