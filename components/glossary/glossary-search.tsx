import Form from "next/form";
import Link from "next/link";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";

/** Narrows the list through the address, so it can be kept, sent and gone back to. */
export function GlossarySearch({ words, language }: { words: string; language: Language }) {
  const t = translatorOf(language);
  return (
    <Form key={words} action="/office/glossary" role="search" className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <div className="w-full sm:w-96">
        <TextField
          type="search"
          name="words"
          label={t("office.glossary.words")}
          help={t("office.glossary.wordsHelp")}
          defaultValue={words}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <Button type="submit">{t("office.glossary.search")}</Button>
      {words ? (
        <Link
          prefetch={false}
          href="/office/glossary"
          className="flex min-h-9 items-center text-sm text-accent underline underline-offset-4"
        >
          {t("office.glossary.clear")}
        </Link>
      ) : null}
    </Form>
  );
}
