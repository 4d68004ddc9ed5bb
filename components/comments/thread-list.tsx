import type { ReactNode } from "react";
import { Thread } from "./thread";
import type { Mentionable, ThreadCan, ThreadOnPage } from "./thread-on-page";

type ThreadListProps = {
  dossierId: string;
  threads: readonly ThreadOnPage[];
  people: readonly Mentionable[];
  can: ThreadCan;
  meId: string;
  /** What the list is, for who hears the page; the keyboard comes back to it when a thread leaves the list. */
  label: string;
  heading?: (thread: ThreadOnPage) => ReactNode;
  /** The way from a thread to its passage. */
  way?: (thread: ThreadOnPage) => ReactNode;
  active?: string | null;
  onActive?: (id: string) => void;
};

/** Threads in the order given. */
export function ThreadList({ threads, label, heading, way, active, onActive, ...rest }: ThreadListProps) {
  return (
    <section aria-label={label} data-list tabIndex={-1}>
      {threads.map((thread) => (
        <Thread
          key={thread.id}
          thread={thread}
          {...rest}
          heading={heading?.(thread)}
          way={way?.(thread)}
          active={active === thread.id}
          {...(onActive ? { onActive: () => onActive(thread.id) } : {})}
        />
      ))}
    </section>
  );
}
