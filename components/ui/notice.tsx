import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "plain" | "warm" | "done";

const looks: Record<NoticeTone, { box: string; icon: ReactNode }> = {
  plain: { box: "border-accent bg-accent-soft", icon: <Info aria-hidden className="size-5 text-accent" /> },
  warm: { box: "border-warm bg-warm-soft", icon: <TriangleAlert aria-hidden className="size-5 text-warm" /> },
  done: { box: "border-done bg-done-soft", icon: <CircleCheck aria-hidden className="size-5 text-done" /> },
};

type NoticeProps = {
  tone?: NoticeTone;
  /** `status` for what just happened, `alert` for what cannot wait, `note` for what was there all along. */
  role: "status" | "alert" | "note";
  title?: string;
  action?: ReactNode;
  children?: ReactNode;
};

export function Notice({ tone = "plain", role, title, action, children }: NoticeProps) {
  const look = looks[tone];
  return (
    <div role={role} className={`flex items-start gap-3 border-l-4 px-3 py-2 text-sm ${look.box}`}>
      <span className="flex h-6 shrink-0 items-center">{look.icon}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64 leading-text">
          {title ? <p className="font-semibold">{title}</p> : null}
          {children}
        </div>
        {action}
      </div>
    </div>
  );
}
