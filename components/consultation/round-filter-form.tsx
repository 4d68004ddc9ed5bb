import Form from "next/form";
import type { ReactNode } from "react";
import type { Words } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { type RoundFilter, roundAddress } from "./round-filter";

type Named = { readonly id: string; readonly name: string };
type RoundFilterFormProps = {
  dossierId: string;
  roundId: string;
  filter: RoundFilter;
  consultees: readonly Named[];
  people: readonly Named[];
  sections: readonly { readonly id: string; readonly number: string; readonly words: Words }[];
  language: Language;
};

/** Narrows the table through the address, so it works before the page's script has arrived. */
export function RoundFilterForm({ dossierId, roundId, filter, consultees, people, sections, language }: RoundFilterFormProps) {
  const t = translatorOf(language);
  return (
    // Another filter is another form: fields left as they were would disagree with the table.
    <Form
      key={roundAddress(dossierId, roundId, filter)}
      action={roundAddress(dossierId, roundId, { state: "all", page: 1 })}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 py-4 print:hidden"
    >
      {filter.state === "all" ? null : <input type="hidden" name="state" value={filter.state} />}
      <Narrow name="consultee" label={t("roundTable.who")} any={t("roundTable.any")} chosen={filter.consultee}>
        {named(consultees)}
      </Narrow>
      <Narrow name="section" label={t("roundTable.section")} any={t("roundTable.any")} chosen={filter.section}>
        {sections.map(({ id, number, words }) => (
          <option key={id} value={id}>{`${number}. ${words[language]}`}</option>
        ))}
      </Narrow>
      <Narrow name="assignee" label={t("roundTable.assignee")} any={t("roundTable.any")} chosen={filter.assignee}>
        <option value="me">{t("roundTable.me")}</option>
        <option value="nobody">{t("roundTable.nobody")}</option>
        {named(people)}
      </Narrow>
      <div className="w-full sm:w-52">
        <TextField name="words" type="search" label={t("roundTable.words")} defaultValue={filter.words ?? ""} maxLength={100} />
      </div>
      <Button type="submit">{t("roundTable.apply")}</Button>
    </Form>
  );
}

function named(choices: readonly Named[]) {
  return choices.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

function Narrow({ any, chosen, children, ...rest }: { name: string; label: string; any: string; chosen?: string; children: ReactNode }) {
  return (
    <div className="w-full sm:w-52">
      <Select {...rest} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {children}
      </Select>
    </div>
  );
}
