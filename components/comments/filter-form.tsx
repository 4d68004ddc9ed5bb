import Form from "next/form";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Select } from "../ui/select";
import { type CommentFilter, filterAddress, isNarrowed } from "./comment-filter";

type FilterFormProps = {
  dossierId: string;
  filter: CommentFilter;
  sections: readonly { readonly id: string; readonly number: string; readonly words: Words }[];
  questions: readonly { readonly id: string; readonly words: Words; readonly section: string }[];
  language: Language;
};

/** Narrows the list through the address, so it works before the page's script has arrived. */
export function FilterForm({ dossierId, filter, sections, questions, language }: FilterFormProps) {
  const t = translatorOf(language);
  const shown = questions.filter(({ section }) => !filter.section || section === filter.section);
  return (
    // Another filter is another form: fields left as they were would disagree with the list.
    <Form
      key={filterAddress(dossierId, filter)}
      action={`/dossiers/${dossierId}/comments`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 py-4 print:hidden"
    >
      {filter.state === "open" ? null : <input type="hidden" name="state" value={filter.state} />}
      <Narrow name="section" label={t("comments.filters.section")} any={t("comments.filters.anySection")} chosen={filter.section}>
        {sections.map(({ id, number, words }) => (
          <option key={id} value={id}>{`${number}. ${words[language]}`}</option>
        ))}
      </Narrow>
      <Narrow name="question" label={t("comments.filters.question")} any={t("comments.filters.anyQuestion")} chosen={filter.question}>
        {shown.map(({ id, words }) => (
          <option key={id} value={id}>{`${id}. ${words[language]}`}</option>
        ))}
      </Narrow>
      <Checkbox
        name="mine"
        value="1"
        label={t("comments.filters.mine")}
        defaultChecked={filter.mine}
        className="min-h-9 items-center [&_input]:mt-0!"
      />
      <Button type="submit">{t("comments.filters.apply")}</Button>
      {isNarrowed(filter) ? (
        <Link
          prefetch={false}
          href={filterAddress(dossierId, { state: filter.state, mine: false, page: 1 })}
          className="flex min-h-9 items-center text-sm text-accent underline underline-offset-4"
        >
          {t("comments.filters.clear")}
        </Link>
      ) : null}
    </Form>
  );
}

type NarrowProps = { name: string; label: string; any: string; chosen: string | undefined; children: ReactNode };

function Narrow({ name, label, any, chosen, children }: NarrowProps) {
  return (
    <div className="w-full sm:w-60">
      <Select name={name} label={label} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {children}
      </Select>
    </div>
  );
}
