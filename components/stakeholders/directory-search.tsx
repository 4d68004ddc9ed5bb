import Form from "next/form";
import Link from "next/link";
import { stakeholderKinds } from "@/lib/domain/consultation/held-round";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import type { DirectoryFilter } from "./directory-filter";

/** Narrows the directory through the address, so it works before the page's script has arrived. */
export function DirectorySearch({ filter, language }: { filter: DirectoryFilter; language: Language }) {
  const t = translatorOf(language);
  const { words, kind } = filter;
  return (
    <Form
      key={`${kind} ${words}`}
      action="/office/stakeholders"
      role="search"
      className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      <div className="w-full sm:w-80">
        <TextField
          type="search"
          name="words"
          label={t("directory.words")}
          help={t("directory.wordsHelp")}
          defaultValue={words}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <div className="w-full sm:w-56">
        <Select id="wanted-kind" name="kind" label={t("directory.kind")} defaultValue={kind ?? ""}>
          <option value="">{t("directory.anyKind")}</option>
          {stakeholderKinds.map((each) => (
            <option key={each} value={each}>
              {t(`directory.kinds.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="flex gap-4">
        <Button type="submit">{t("directory.search")}</Button>
        {words || kind ? (
          <Link
            prefetch={false}
            href="/office/stakeholders"
            className="flex min-h-9 items-center text-sm text-accent underline underline-offset-4"
          >
            {t("directory.clear")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}
