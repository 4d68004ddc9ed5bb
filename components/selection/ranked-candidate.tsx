"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { type Place, places, type Wish } from "@/lib/domain/review/selection";
import { FieldError } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { CandidateFacts } from "./candidate-facts";
import type { ShownCandidate } from "./shown-selection";
import { moveId } from "./use-ranking";

type RankedProps = {
  candidate: ShownCandidate;
  line: Wish;
  rank: number;
  last: boolean;
  /** Why the line cannot stand, in words. */
  faults: readonly string[];
  onMove(by: -1 | 1): void;
  onChange(part: Partial<Pick<Wish, "place" | "reason">>): void;
};

/** One candidate in the ranking: moved up and down, given an outcome and its reason. */
export function RankedCandidate({ candidate, line, rank, last, faults, onMove, onChange }: RankedProps) {
  const t = useTranslations("selection");
  const { dossierId, name } = candidate;
  const fault = `fault-${dossierId}`;
  return (
    <li className="grid gap-x-4 gap-y-2 py-3 sm:grid-cols-[auto_minmax(10rem,1fr)_minmax(9rem,12rem)_minmax(12rem,2fr)]">
      <div className="flex items-start gap-1">
        <span className="min-w-6 pt-1 text-lg font-semibold tabular-nums">{rank}</span>
        <IconButton
          id={moveId(dossierId, -1)}
          label={t("table.up", { city: name })}
          icon={<ArrowUp aria-hidden />}
          disabled={rank === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          id={moveId(dossierId, 1)}
          label={t("table.down", { city: name })}
          icon={<ArrowDown aria-hidden />}
          disabled={last}
          onClick={() => onMove(1)}
        />
      </div>
      <CandidateFacts candidate={candidate} />
      <Select
        id={`place-${dossierId}`}
        label={t("table.place")}
        aria-label={t("table.placeOf", { city: name })}
        aria-describedby={faults.length > 0 ? fault : undefined}
        value={line.place}
        onChange={(event) => onChange({ place: event.target.value as Place })}
      >
        {places.map((each) => (
          <option key={each} value={each}>
            {t(`places.${each}`)}
          </option>
        ))}
      </Select>
      <TextArea
        id={`reason-${dossierId}`}
        label={t("table.reason")}
        aria-label={t("table.reasonOf", { city: name })}
        className="min-h-12!"
        maxLength={2_000}
        value={line.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
      <div id={fault} className="flex flex-col gap-1 empty:hidden sm:col-span-3 sm:col-start-2">
        {faults.map((each, index) => (
          <FieldError key={each} id={`${fault}-${index}`} error={each} />
        ))}
      </div>
    </li>
  );
}
