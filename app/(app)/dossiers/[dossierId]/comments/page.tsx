import type { Metadata } from "next";
import { type CommentFilter, filterAddress, readFilter } from "@/components/comments/comment-filter";
import { CommentsList } from "@/components/comments/comments-list";
import { FilterForm } from "@/components/comments/filter-form";
import { NewThread } from "@/components/comments/new-thread";
import { AppFrame } from "@/components/layout/app-frame";
import { WhereDossier } from "@/components/layout/where-dossier";
import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { TabsNav } from "@/components/ui/tabs-nav";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { commentsView } from "@/lib/queries/comments-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("comments.title") };
}

const states: readonly CommentFilter["state"][] = ["open", "resolved", "all"];

export default async function CommentsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, filter] = [await params, await preferences(), readFilter(await searchParams)];
  const view = await show(commentsView, { dossierId, ...filter });
  const { frame } = view;
  const { language } = look;
  const t = translatorOf(language);
  const tabs = states.map((state) => ({
    href: filterAddress(dossierId, { ...filter, state, page: 1 }),
    label: t(`comments.state.${state}`),
    current: state === filter.state,
  }));
  const named = view.questions.map((question) => ({
    ...question,
    section: frame.sections.find(({ id }) => id === question.section)?.words ?? question.words,
  }));
  return (
    <AppFrame
      look={look}
      me={frame.me}
      at="dossier"
      where={<WhereDossier frame={frame} language={language} />}
      frame={frame}
      part="comments"
      areas={["comments"]}
    >
      <PageHeading
        title={t("comments.title")}
        line={t("comments.line")}
        {...(frame.can["comment.open"]
          ? {
              action: (
                <a href="#new-thread-any-question" className={buttonClass("main")}>
                  {t("comments.new")}
                </a>
              ),
            }
          : {})}
      />
      <TabsNav label={t("comments.filters.label")} items={tabs} />
      <FilterForm {...{ dossierId, filter, language }} sections={frame.sections} questions={view.questions} />
      <CommentsList {...{ view, filter, language }} />
      {frame.can["comment.open"] ? (
        <section aria-labelledby="new-thread" className="mt-10 print:hidden">
          <h2 id="new-thread" className="mb-3 text-lg font-semibold">
            {t("comments.newTitle")}
          </h2>
          <NewThread dossierId={dossierId} people={view.people} meId={frame.me.id} questions={named} />
        </section>
      ) : null}
    </AppFrame>
  );
}
