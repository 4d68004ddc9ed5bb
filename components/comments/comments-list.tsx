import Link from "next/link";
import type { Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { EmptyState } from "../ui/empty-state";
import { type CommentFilter, filterAddress, isNarrowed, passageAddress, questionAddress } from "./comment-filter";
import { ThreadList } from "./thread-list";
import type { Mentionable, ThreadOnPage } from "./thread-on-page";

/** What the query of the page gives. */
export type CommentsViewed = {
  readonly frame: Frame;
  readonly threads: readonly ThreadOnPage[];
  readonly total: number;
  readonly pages: number;
  readonly questions: readonly { readonly id: string; readonly words: Words; readonly section: string }[];
  readonly people: readonly Mentionable[];
};

type CommentsListProps = { view: CommentsViewed; filter: CommentFilter; language: Language };

/** The threads a filter finds, each under the question it is about, and the way to older ones. */
export function CommentsList({ view, filter, language }: CommentsListProps) {
  const t = translatorOf(language);
  const { frame, threads, questions } = view;
  const { can } = frame;
  if (threads.length === 0) {
    return (
      <EmptyState title={t(`comments.empty.${filter.state}`)}>
        {t(isNarrowed(filter) ? "comments.empty.filtered" : "comments.empty.plain")}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="pb-3 text-sm text-ink-soft">{t(`comments.total.${filter.state}`, { count: view.total })}</p>
      <ThreadList
        dossierId={frame.id}
        threads={threads}
        people={view.people}
        can={{
          reply: can["comment.reply"],
          resolve: can["comment.resolve"],
          reopen: can["comment.reopen"],
          accept: can["suggestion.accept"],
        }}
        meId={frame.me.id}
        label={t("comments.list")}
        heading={(thread) => (
          <>
            <h2 className="mb-2 text-base font-semibold">
              <Link
                prefetch={false}
                href={questionAddress(frame.id, thread.question, { questions })}
                className="text-accent underline underline-offset-4"
              >
                {`${thread.question}. ${questions.find(({ id }) => id === thread.question)?.words[language] ?? ""}`}
              </Link>
            </h2>
            <FindingWay {...{ frame, thread, language }} />
          </>
        )}
        way={(thread) => (
          <Link
            prefetch={false}
            href={passageAddress(frame.id, thread, { questions })}
            className="self-start text-sm text-accent underline underline-offset-4"
          >
            {t("comments.passage.find")}
          </Link>
        )}
      />
      {view.pages > 1 ? <Pages {...{ dossierId: frame.id, filter, language }} pages={view.pages} /> : null}
    </>
  );
}

/** From a finding to the page where it is answered and settled; from an open comment to where it becomes one, for who may. */
function FindingWay({ frame, thread, language }: { frame: Frame; thread: ThreadOnPage; language: Language }) {
  const t = translatorOf(language);
  const turns = frame.can["finding.raise"] && thread.resolvedAt === null && (thread.passage?.replacement ?? null) === null;
  if (!thread.weight && !turns) return null;
  return (
    <Link
      prefetch={false}
      href={`/dossiers/${frame.id}/review/findings?${thread.weight ? "finding" : "from"}=${thread.id}`}
      className="float-right text-sm text-accent underline underline-offset-4 print:hidden"
    >
      {t(thread.weight ? "comments.finding.open" : "comments.finding.turn")}
    </Link>
  );
}

function Pages({ dossierId, filter, pages, language }: { dossierId: string; filter: CommentFilter; pages: number; language: Language }) {
  const t = translatorOf(language);
  const link = (page: number, label: string) => (
    <Link
      prefetch={false}
      href={filterAddress(dossierId, { ...filter, page })}
      className="flex min-h-9 items-center text-accent underline underline-offset-4"
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label={t("comments.pages")} className="flex items-center gap-6 border-t border-line pt-3 text-sm print:hidden">
      {filter.page > 1 ? link(filter.page - 1, t("comments.newer")) : null}
      <span className="tabular-nums text-ink-soft">{t("comments.page", { page: filter.page, pages })}</span>
      {filter.page < pages ? link(filter.page + 1, t("comments.older")) : null}
    </nav>
  );
}
