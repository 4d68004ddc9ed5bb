import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { buttonClass } from "../ui/button-class";
import { PageHeading } from "../ui/page-heading";
import { TabsNav } from "../ui/tabs-nav";
import { type CommentFilter, filterAddress } from "./comment-filter";
import { CommentsList, type CommentsViewed } from "./comments-list";
import { FilterForm } from "./filter-form";
import { NewThread } from "./new-thread";

type CommentsBoardProps = { view: CommentsViewed; filter: CommentFilter; language: Language };

const states: readonly CommentFilter["state"][] = ["open", "resolved", "all"];

/** All conversations of a dossier: which to show, those that are shown, and a new one. */
export function CommentsBoard({ view, filter, language }: CommentsBoardProps) {
  const t = translatorOf(language);
  const { id, can, me, sections } = view.frame;
  const tabs = states.map((state) => ({
    href: filterAddress(id, { ...filter, state, page: 1 }),
    label: t(`comments.state.${state}`),
    current: state === filter.state,
  }));
  const named = view.questions.map((question) => ({
    ...question,
    section: sections.find((section) => section.id === question.section)?.words ?? question.words,
  }));
  // A plain link: the browser itself takes the keyboard to the field it names.
  const action = (
    <a href="#new-thread-any-question" className={buttonClass("main")}>
      {t("comments.new")}
    </a>
  );
  return (
    <>
      <PageHeading title={t("comments.title")} line={t("comments.line")} {...(can["comment.open"] ? { action } : {})} />
      <TabsNav label={t("comments.filters.label")} items={tabs} />
      <FilterForm dossierId={id} {...{ filter, sections, language }} questions={view.questions} />
      <CommentsList {...{ view, filter, language }} />
      {can["comment.open"] ? (
        <section aria-labelledby="new-thread" className="mt-10 print:hidden">
          <h2 id="new-thread" className="mb-3 text-lg font-semibold">
            {t("comments.newTitle")}
          </h2>
          <NewThread dossierId={id} people={view.people} meId={me.id} questions={named} />
        </section>
      ) : null}
    </>
  );
}
