import { Bookmark } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { type VersionOnPage, versionFacts } from "./version-title";

type Line = VersionOnPage & { readonly changed: number };
type VersionsTableProps = {
  dossierId: string;
  versions: readonly Line[];
  /** How many answers differ now from the newest version of all; null on a page of older ones. */
  changedSince: number | null;
  language: Language;
};

/** The versions with two columns of choices: which to compare is in the address, so it works before the page's script has arrived. */
export function VersionsTable({ dossierId, versions, changedSince, language }: VersionsTableProps) {
  const t = translatorOf(language);
  const base = `/dossiers/${dossierId}/versions/compare`;
  // What has changed since the newest version; where nothing has, what changed before it.
  const chosen =
    changedSince === 0 && versions.length > 1 ? { from: versions[1]?.id, to: versions[0]?.id } : { from: versions[0]?.id, to: "now" };
  const head = (
    <>
      <HeadCell>{t("versions.from")}</HeadCell>
      <HeadCell>{t("versions.to")}</HeadCell>
      <HeadCell>{t("versions.which")}</HeadCell>
      <HeadCell numeric>{t("versions.changed")}</HeadCell>
    </>
  );
  return (
    <Form action={base} className="flex flex-col gap-4">
      <Table caption={t("versions.list")} captionHidden head={head}>
        <Row>
          <Cell />
          <Cell>
            <Choice name="to" value="now" label={t("versions.toNow")} checked={chosen.to === "now"} />
          </Cell>
          <RowHead>
            {t("versions.now")}
            {changedSince === null ? null : (
              <span className="block font-normal text-ink-soft">
                {changedSince === 0 ? t("versions.nowSame") : t("versions.nowChanged", { count: changedSince })}
              </span>
            )}
          </RowHead>
          <Cell numeric>{changedSince ?? ""}</Cell>
        </Row>
        {versions.map((version) => (
          <VersionLine key={version.id} {...{ t, version, language, base, chosen }} />
        ))}
      </Table>
      <Button type="submit" className="self-start">
        {t("versions.compare")}
      </Button>
    </Form>
  );
}

type VersionLineProps = {
  t: Translator;
  version: Line;
  language: Language;
  base: string;
  chosen: { readonly from: string | undefined; readonly to: string | undefined };
};

function VersionLine({ t, version, language, base, chosen }: VersionLineProps) {
  const { id, number, name, changed } = version;
  return (
    <Row id={`v-${number}`} className="scroll-mt-32 target:bg-accent-soft">
      <Cell>
        <Choice name="from" value={id} label={t("versions.fromVersion", { number })} checked={chosen.from === id} />
      </Cell>
      <Cell>
        <Choice name="to" value={id} label={t("versions.toVersion", { number })} checked={chosen.to === id} />
      </Cell>
      <RowHead className={name ? "" : "font-normal"}>
        {name ? <Bookmark aria-hidden className="mr-1 mb-0.5 inline size-4 fill-current text-accent" /> : null}
        {name ? `${t("versions.version", { number })} · ${name}` : t("versions.version", { number })}
        <span className="block font-normal text-ink-soft">{versionFacts(t, version, language)}</span>
        <Link
          prefetch={false}
          href={`${base}?from=${id}&to=now`}
          aria-label={t("versions.withNowOf", { number })}
          className="font-normal text-accent underline underline-offset-4 print:hidden"
        >
          {t("versions.withNow")}
        </Link>
      </RowHead>
      <Cell numeric>{changed}</Cell>
    </Row>
  );
}

function Choice({ name, value, label, checked }: { name: "from" | "to"; value: string; label: string; checked: boolean }) {
  return (
    <input
      type="radio"
      required
      name={name}
      value={value}
      aria-label={label}
      defaultChecked={checked}
      className="size-4 align-middle pointer-coarse:size-6"
    />
  );
}
