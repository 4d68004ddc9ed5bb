import type { PublicKey } from "@/lib/domain/proof/signature";
import { formatDay } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";

/** The keys that packets are signed with, and the way to check one without the product. */
export function KnownKeys({ keys, language }: { keys: readonly PublicKey[]; language: Language }) {
  const t = translatorOf(language);
  const head = (
    <>
      <HeadCell>{t("verify.key")}</HeadCell>
      <HeadCell>{t("verify.since")}</HeadCell>
      <HeadCell>{t("verify.until")}</HeadCell>
    </>
  );
  return (
    <Disclosure summary={t("verify.keys")} className="mt-8">
      <p className="max-w-prose">{t("verify.keysLine")}</p>
      <Table caption={t("verify.keys")} captionHidden head={head}>
        {keys.map(({ id, since, until }) => (
          <Row key={id}>
            <RowHead className="font-mono">{id}</RowHead>
            <Cell>{formatDay(since, language)}</Cell>
            <Cell>{until ? formatDay(until, language) : t("verify.inUse")}</Cell>
          </Row>
        ))}
      </Table>
      <a href="/office/verify/keys" download className="text-accent underline underline-offset-4">
        {t("verify.keysTake")}
      </a>
    </Disclosure>
  );
}
