"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { TypedEarly } from "@/components/ui/typed-early";
import type { InitiativePart } from "@/lib/domain/form";
import { Counter } from "../counter";
import { type InputProps, unremembered } from "./inputs";

type Initiative = Readonly<Record<string, string>>;

/** At most n initiatives, each of the same parts. */
export function InitiativesInput({ question, value, lang, id, label, shown, onChange }: InputProps<"initiatives">) {
  const t = useTranslations("form.initiatives");
  const list = value?.initiatives ?? [];
  const set = (index: number, next: Initiative) => onChange({ initiatives: list.map((each, at) => (at === index ? next : each)) });
  // An initiative has no identity but its place in the list.
  const places = list.map((initiative, index) => ({ initiative, index }));
  const empty = Object.fromEntries(question.parts.map((part) => [part.id, ""]));
  return (
    <div className="flex flex-col gap-4">
      {places.map(({ initiative, index }) => (
        <fieldset key={index} className="min-w-0 border-l-2 border-line pl-4">
          <legend className="font-medium">{t("number", { number: index + 1 })}</legend>
          {question.parts.map((part) => (
            <PartInput
              key={part.id}
              part={part}
              id={`${id}-${index}-${part.id}`}
              label={`${label}, ${t("number", { number: index + 1 })}, ${part.words[shown]}`}
              name={part.words[shown]}
              lang={lang}
              text={initiative[part.id] ?? ""}
              onChange={(text) => set(index, { ...initiative, [part.id]: text })}
            />
          ))}
          <Button small variant="quiet" onClick={() => onChange({ initiatives: list.filter((_each, at) => at !== index) })}>
            {t("remove", { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div className="flex items-center gap-3">
        <Button small disabled={list.length >= question.atMost} onClick={() => onChange({ initiatives: [...list, empty] })}>
          {t("add")}
        </Button>
        <span className="text-sm text-ink-soft">{t("atMost", { count: question.atMost })}</span>
      </div>
    </div>
  );
}

type PartProps = {
  part: InitiativePart;
  id: string;
  label: string;
  name: string;
  lang: string;
  text: string;
  onChange(text: string): void;
};

function PartInput({ part, id, label, name, lang, text, onChange }: PartProps) {
  const look = "answer block w-full max-w-none rounded-md border border-control bg-paper px-3 py-1.5";
  const shared = { ...unremembered, id, lang, value: text, "aria-label": label, "aria-describedby": `${id}-count`, className: look };
  return (
    <div className="mt-2">
      <label htmlFor={id} className="block text-sm text-ink-soft">
        {name}
      </label>
      <TypedEarly id={id} />
      {part.lines === "one" ? (
        <input {...shared} type="text" maxLength={20_000} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          rows={3}
          maxLength={20_000}
          onChange={(event) => onChange(event.target.value)}
          style={{ fieldSizing: "content" }}
        />
      )}
      <div className="text-right text-sm text-ink-soft">
        <Counter id={`${id}-count`} text={text} limit={part.limit} language={lang === "vi" ? "vi" : "en"} />
      </div>
    </div>
  );
}
