"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { settle, type Wish } from "@/lib/domain/review/selection";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { TextArea } from "../ui/text-area";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";
import { RankedCandidate } from "./ranked-candidate";
import { SelectionEffect } from "./selection-effect";
import type { ShownCandidate } from "./shown-selection";
import { useRanking } from "./use-ranking";
import { useWrongWords } from "./use-wrong-words";

type BoardProps = {
  callId: string;
  limit: number;
  candidates: readonly ShownCandidate[];
  start: readonly Wish[];
  /** The number of the newest selection; 0 for none. */
  seen: number;
};

const overall = "overall-reason";

/** The ranking as the coordinator makes it: what is wrong and what it would bring about are seen at once; then it is confirmed. */
export function SelectionBoard({ callId, limit, candidates, start, seen }: BoardProps) {
  const t = useTranslations("selection");
  const { confirmSelection } = useVerbs();
  const { change: ask, busy, refusal } = useChange();
  const { lines, moved, move, change } = useRanking(start);
  const [reason, setReason] = useState("");
  const [tries, setTries] = useState(0);
  const [summary, setSummary] = useState<readonly { id: string; message: string }[]>([]);
  const words = useWrongWords(candidates, limit);
  const settled = settle(candidates, lines, limit);
  // Nobody has written a reason before they begin: that is said when they confirm, and shown line by line from then on.
  const wrong = settled.ok ? [] : settled.wrong.filter(({ code }) => tries > 0 || code !== "no-reason");
  const preview = settle(
    candidates,
    lines.map((line) => ({ ...line, reason: line.reason.trim() || "–" })),
    limit,
  );
  const named = (id: string) => candidates.find(({ dossierId }) => dossierId === id);

  async function confirm(): Promise<void> {
    const missing = reason.trim().length < 3 ? [{ id: overall, message: t("confirm.reasonMissing") }] : [];
    const faults = settled.ok ? [] : settled.wrong;
    const items = faults.map((each) => ({
      id: `${each.code === "no-reason" ? "reason" : "place"}-${each.dossierId}`,
      message: words(each),
    }));
    setTries((count) => count + 1);
    setSummary([...items, ...missing]);
    if (items.length + missing.length === 0) await ask(() => confirmSelection({ callId, seen, ranking: [...lines], reason }));
  }

  const mover = moved ? named(moved.dossierId) : undefined;
  return (
    <div className="flex flex-col gap-6">
      {summary.length > 0 ? <ErrorSummary key={tries} title={t("wrong.title")} items={summary} /> : <RefusalNotice refusal={refusal} />}
      <ol aria-label={t("table.caption")} className="divide-y divide-line border-y border-line">
        {lines.map((line, index) => {
          const candidate = named(line.dossierId);
          return candidate ? (
            <RankedCandidate
              key={line.dossierId}
              {...{ candidate, line }}
              rank={index + 1}
              last={index === lines.length - 1}
              faults={wrong.filter(({ dossierId }) => dossierId === line.dossierId).map(words)}
              onMove={(by) => move(line.dossierId, by)}
              onChange={(part) => change(line.dossierId, part)}
            />
          ) : null;
        })}
      </ol>
      <p role="status" className="sr-only">
        {moved && mover ? t("table.moved", { city: mover.name, rank: moved.rank }) : ""}
      </p>
      <SelectionEffect settled={preview} />
      <TextArea
        id={overall}
        label={t("confirm.reason")}
        help={t("confirm.reasonHelp")}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button variant="main" className="self-start" busy={busy} busyLabel={t("confirm.busy")} onClick={() => void confirm()}>
        {t("confirm.button")}
      </Button>
    </div>
  );
}
