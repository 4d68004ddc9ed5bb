"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { Time } from "../ui/time";
import { useLanguage } from "../words";
import { bodyParts } from "./mentions";
import { QuotedPassage } from "./quoted-passage";
import { ThreadActions } from "./thread-actions";
import type { Mentionable, ThreadCan, ThreadOnPage } from "./thread-on-page";

type ThreadProps = {
  dossierId: string;
  thread: ThreadOnPage;
  people: readonly Mentionable[];
  can: ThreadCan;
  meId: string;
  /** Which question it is about, where the page itself does not say so. */
  heading?: ReactNode;
  /** The way to its passage, where it is about one. */
  way?: ReactNode;
  /** Its passage is the one shown in the text. */
  active?: boolean;
  onActive?: () => void;
};

/** One conversation about one question, oldest comment first. Needs the area `comments`. */
export function Thread({ dossierId, thread, people, can, meId, heading, way, active, onActive }: ThreadProps) {
  const t = useTranslations("comments");
  const language = useLanguage();
  const label = t("threadOn", {
    question: thread.question,
    who: thread.comments[0]?.author ?? "",
    at: formatMoment(thread.openedAt, language),
  });
  const settled = thread.resolvedAt ? { who: thread.resolvedBy ?? "", at: formatMoment(thread.resolvedAt, language) } : undefined;
  return (
    <article
      aria-label={label}
      id={`thread-${thread.id}`}
      tabIndex={-1}
      onFocus={onActive}
      className={`scroll-mt-32 border-t border-line py-4 ${active ? "border-l-4 border-l-talked-active pl-3" : ""}`}
    >
      {heading}
      {thread.weight ? <p className="text-sm font-semibold">{t(`finding.${thread.weight}`)}</p> : null}
      <QuotedPassage thread={thread} way={way} />
      <ol className="flex flex-col gap-3">
        {thread.comments.map((comment, index) => (
          <li key={comment.id} className={index > 0 ? "border-l-2 border-line pl-3" : ""}>
            <p className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
              <span className="font-medium text-ink">{comment.author}</span>
              <Time dateTime={comment.at}>{formatMoment(comment.at, language)}</Time>
            </p>
            <Body text={comment.body} people={people} />
          </li>
        ))}
      </ol>
      {thread.comments.length >= 200 ? <p className="mt-2 text-sm text-ink-soft">{t("more")}</p> : null}
      {settled ? <p className="mt-2 text-sm text-done">{t("resolvedBy", settled)}</p> : null}
      <ThreadActions {...{ dossierId, thread, can }} people={people.filter(({ id }) => id !== meId)} />
    </article>
  );
}

/** Text and nothing else: whatever somebody typed is never read as markup. */
function Body({ text, people }: { text: string; people: readonly Mentionable[] }) {
  return (
    <p className="max-w-measure whitespace-pre-wrap">
      {bodyParts(text, people).map((part) =>
        part.people.length > 0 ? (
          <strong key={part.start} className="font-semibold">
            {part.text}
          </strong>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
