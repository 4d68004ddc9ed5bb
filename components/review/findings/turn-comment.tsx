"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Weight } from "@/lib/domain/review/held-review";
import { QuotedPassage } from "../../comments/quoted-passage";
import type { ThreadOnPage } from "../../comments/thread-on-page";
import { RefusalNotice } from "../../refusal-notice";
import { Button } from "../../ui/button";
import { useChange } from "../../use-change";
import { useVerbs } from "../../verbs";
import { WeightSelect } from "./weight-select";

/** Gives an open comment its weight: from then on it is a finding. */
export function TurnComment({ dossierId, comment, closeHref }: { dossierId: string; comment: ThreadOnPage; closeHref: string }) {
  const t = useTranslations("findings");
  const router = useRouter();
  const { raiseFinding } = useVerbs();
  const { change, busy, refusal } = useChange();
  const [weight, setWeight] = useState<Weight>("should");
  const first = comment.comments[0];
  async function turn() {
    const result = await change(() => raiseFinding({ dossierId, threadId: comment.id, weight }));
    if (result?.ok) router.replace(`/dossiers/${dossierId}/review/findings?finding=${comment.id}`);
  }
  return (
    <section aria-labelledby="turn-title" className="mb-6 flex max-w-measure flex-col gap-3 border-l-4 border-accent pl-4">
      <h2 id="turn-title" className="text-base font-semibold">
        {t("turn.title", { question: comment.question })}
      </h2>
      <QuotedPassage thread={comment} />
      <p className="whitespace-pre-wrap">
        <span className="font-medium">{first?.author}:</span> {first?.body}
      </p>
      <RefusalNotice refusal={refusal} />
      <WeightSelect id="turn-weight" weight={weight} onChange={setWeight} />
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="main" busy={busy} busyLabel={t("busy")} onClick={turn}>
          {t("turn.send")}
        </Button>
        <Link prefetch={false} href={closeHref} className="text-sm text-accent underline underline-offset-4">
          {t("turn.leave")}
        </Link>
      </div>
    </section>
  );
}
