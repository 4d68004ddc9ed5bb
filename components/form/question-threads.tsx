"use client";

import { MessageSquare } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { Mentionable, ThreadCan, ThreadOnPage } from "../comments/thread-on-page";
import { useTalk, useTalkState } from "./talk/talk-context";
import { ToPassage } from "./talk/to-passage";

// Most questions are not being talked about while they are written.
const NewThread = dynamic(() => import("../comments/new-thread").then((module) => module.NewThread));
const PassageForm = dynamic(() => import("./talk/passage-form").then((module) => module.PassageForm), { ssr: false });
const ThreadList = dynamic(() => import("../comments/thread-list").then((module) => module.ThreadList));

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

/** What is said about a question and its passages: how much stands open, and, opened, the conversations themselves. */
export function QuestionThreads({ dossierId, me, question, open, can, people, threads }: QuestionThreadsProps) {
  const t = useTranslations("form.threads");
  const path = usePathname();
  const router = useRouter();
  const talk = useTalk();
  const active = useTalkState(({ active }) => active, null);
  const chosen = useTalkState(({ chosen }) => chosen, null);
  const opened = `${path}?talk=${question}`;
  useWanted(threads, () => router.push(opened, { scroll: false }));

  function sent() {
    talk?.forget();
    if (!threads) router.push(opened, { scroll: false });
    requestAnimationFrame(() => document.getElementById(listId(question))?.focus());
  }

  return (
    <div className="mt-2 print:hidden">
      {chosen ? (
        <PassageForm
          {...{ dossierId, question, chosen }}
          people={people.filter(({ id }) => id !== me)}
          onSent={sent}
          onClose={() => talk?.forget()}
        />
      ) : null}
      <Link
        prefetch={false}
        href={threads ? path : opened}
        scroll={false}
        id={listId(question)}
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
          <ThreadList
            dossierId={dossierId}
            threads={threads}
            people={people}
            can={can}
            meId={me}
            label={t("title", { question })}
            way={(thread) => <ToPassage thread={thread.id} />}
            active={active}
            onActive={(id) => talk?.activate(id)}
          />
          {can.open ? <NewThread dossierId={dossierId} people={people} meId={me} question={question} /> : null}
        </div>
      ) : null}
    </div>
  );
}

function listId(question: string): string {
  return `talk-${question}`;
}

/**
 * Brings a thread that was asked for from the text before the reader; opens the conversations first where they are folded. One
 * that the address names stands out from the beginning.
 */
function useWanted(threads: readonly ThreadOnPage[] | null, open: () => void): void {
  const talk = useTalk();
  const wanted = useTalkState(({ wanted }) => wanted, null);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const named = window.location.hash.replace(/^#thread-/, "");
    if (threads?.some(({ id }) => id === named)) talk?.activate(named);
  }, [talk, threads]);
  useEffect(() => {
    if (!wanted) return;
    const thread = document.getElementById(`thread-${wanted.thread}`);
    if (thread) {
      thread.scrollIntoView({ block: "nearest" });
      if (wanted.focus) thread.focus({ preventScroll: true });
      talk?.brought();
    } else if (!threads) latest.current();
  }, [talk, wanted, threads]);
}
