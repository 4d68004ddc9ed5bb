"use client";

import type { RefObject } from "react";
import type { SubmissionLanguage } from "@/lib/domain/form";
import type { Term } from "@/lib/domain/glossary";
import { Popover } from "../../ui/popover";
import { type Insert, TermCard } from "./term-card";

type TermPopoverProps = {
  label: string;
  at: RefObject<HTMLElement | null>;
  quiet?: boolean;
  terms: readonly Term[];
  language: SubmissionLanguage;
  insert: Insert;
  onClose(): void;
};

/** Terms as the ministry agreed on them, beside what was pressed. */
export function TermPopover({ label, at, quiet = false, terms, language, insert, onClose }: TermPopoverProps) {
  return (
    <Popover {...{ label, at, quiet, onClose }}>
      <ul className="flex flex-col gap-3 [&>li+li]:border-t [&>li+li]:border-line [&>li+li]:pt-3">
        {terms.map((term) => (
          <li key={term.id}>
            <TermCard term={term} language={language} insert={insert} />
          </li>
        ))}
      </ul>
    </Popover>
  );
}
