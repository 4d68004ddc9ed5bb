"use client";

import { AtSign } from "lucide-react";
import { useId, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import type { Mentionable } from "./thread-on-page";
import { useMentionList } from "./use-mention-list";

type MentionFieldProps = {
  id: string;
  label: string;
  error?: string;
  value: string;
  people: readonly Mentionable[];
  onChange(value: string): void;
  onPick(id: string): void;
};

/** A plain text in which people are mentioned by @ and their name, typed or chosen. */
export function MentionField({ id, label, error, value, people, onChange, onPick }: MentionFieldProps) {
  const t = useTranslations("comments");
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const { found, active, look, choose, begin, onKeyDown, close } = useMentionList({ area, people, write: onChange, pick: onPick });
  const open = found.length > 0;
  const state = open ? { "aria-controls": list, "aria-activedescendant": `${list}-${active}` } : {};
  return (
    <div className="relative">
      <TextArea
        ref={area}
        {...{ id, label, error, value }}
        help={t("bodyHelp")}
        aria-autocomplete="list"
        {...state}
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onSelect={look}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {open ? <Names {...{ list, found, active, choose }} label={t("people")} /> : null}
      <p role="status" className="sr-only">
        {open ? t("mentionHint", { count: found.length }) : ""}
      </p>
      <Button small variant="quiet" onClick={begin} className="mt-1">
        <AtSign aria-hidden className="size-4" />
        {t("mention")}
      </Button>
    </div>
  );
}

type NamesProps = {
  list: string;
  label: string;
  found: readonly Mentionable[];
  active: number;
  choose(person: Mentionable): void;
};

function Names({ list, label, found, active, choose }: NamesProps) {
  return (
    <div
      id={list}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className="absolute inset-x-0 z-30 -mt-px max-h-64 overflow-y-auto rounded-md border border-line bg-raised p-1 text-sm leading-control shadow-float"
    >
      {found.map((person, index) => (
        <div
          key={person.id}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the text loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(person);
          }}
          className="flex min-h-8 cursor-pointer items-center rounded-sm px-2 hover:bg-hover aria-selected:bg-hover pointer-coarse:min-h-11"
        >
          {person.name}
        </div>
      ))}
    </div>
  );
}
