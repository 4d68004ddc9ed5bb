"use client";

import { MessageSquare } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { NewThread } from "../comments/new-thread";
import { ThreadList } from "../comments/thread-list";
import type { Mentionable, ThreadCan, ThreadOnPage } from "../comments/thread-on-page";

type QuestionThreadsProps = {
  dossierId: string;
  me: string;
  question: string;
  open: number;
  can: ThreadCan & { readonly open: boolean };
  people: readonly Mentionable[];
  /** The conversations, when this question's are being read; the address says whose are. */
  threads: readonly ThreadOnPage[] | null;
};

/** What is said about a question: how much stands open, and, opened, the conversations themselves. */
export function QuestionThreads({ dossierId, me, question, open, can, people, threads }: QuestionThreadsProps) {
  const t = useTranslations("form.threads");
  const path = usePathname();
  const href = threads ? path : `${path}?talk=${question}`;
  return (
    <div className="mt-2 print:hidden">
      <Link
        prefetch={false}
        href={href}
        scroll={false}
        aria-expanded={threads !== null}
        className={`inline-flex min-h-8 items-center gap-2 text-sm hover:underline ${open > 0 ? "font-medium text-accent" : "text-ink-soft"}`}
      >
        <MessageSquare aria-hidden className="size-4" />
        {t("open", { count: open })}
        <span className="sr-only">{t("title", { question })}</span>
      </Link>
      {threads ? (
        <div className="mt-2 max-w-3xl border-l-2 border-accent-soft pl-4">
          {threads.length === 0 ? <p className="text-sm text-ink-soft">{t("none")}</p> : null}
          <ThreadList dossierId={dossierId} threads={threads} people={people} can={can} meId={me} label={t("title", { question })} />
          {can.open ? <NewThread dossierId={dossierId} people={people} meId={me} question={question} /> : null}
        </div>
      ) : null}
    </div>
  );
}
