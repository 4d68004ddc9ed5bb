import type { Metadata } from "next";
import { readFilter } from "@/components/comments/comment-filter";
import { CommentsBoard } from "@/components/comments/comments-board";
import { DossierFrame } from "@/components/layout/dossier-frame";
import { show } from "@/lib/access/expose";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";
import { commentsView } from "@/lib/queries/comments-view";

type Props = { params: Promise<{ dossierId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("comments.title") };
}

/** What is said about the dossier, question by question. */
export default async function CommentsPage({ params, searchParams }: Props) {
  const [{ dossierId }, look, filter] = [await params, await preferences(), readFilter(await searchParams)];
  const view = await show(commentsView, { dossierId, ...filter });
  return (
    <DossierFrame look={look} frame={view.frame} part="comments" areas={["comments"]}>
      <CommentsBoard view={view} filter={filter} language={look.language} />
    </DossierFrame>
  );
}
