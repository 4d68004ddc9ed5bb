import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";

type Frozen = { readonly id: string; readonly frozenAt: string; readonly frozenBy: string; readonly amendment: number };

/** Packets that were sent; what they hold never changes again. */
export function FrozenPackets({ dossierId, packets, language }: { dossierId: string; packets: readonly Frozen[]; language: Language }) {
  const t = translatorOf(language);
  return (
    <div className="print:hidden">
      <h2 className="mb-2 text-lg font-semibold">{t("packet.frozen.title")}</h2>
      {packets.length === 0 ? (
        <p className="max-w-prose text-sm text-ink-soft">{t("packet.frozen.none")}</p>
      ) : (
        <Table
          caption={t("packet.frozen.title")}
          captionHidden
          head={
            <>
              <HeadCell>{t("packet.frozen.at")}</HeadCell>
              <HeadCell>{t("packet.frozen.by")}</HeadCell>
              <HeadCell>{t("packet.frozen.rules")}</HeadCell>
              <HeadCell>{t("packet.frozen.take")}</HeadCell>
            </>
          }
        >
          {packets.map((packet) => (
            <Row key={packet.id}>
              <RowHead>
                <Time dateTime={packet.frozenAt}>{formatMoment(packet.frozenAt, language)}</Time>
              </RowHead>
              <Cell>{packet.frozenBy}</Cell>
              <Cell>{t("packet.frozen.amendment", { number: packet.amendment })}</Cell>
              <Cell>
                <Takes dossierId={dossierId} packet={packet} language={language} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}

function Takes({ dossierId, packet, language }: { dossierId: string; packet: Frozen; language: Language }) {
  const t = translatorOf(language);
  const base = `/dossiers/${dossierId}/packet`;
  const ways = [
    { what: t("packet.frozen.pdf"), href: `${base}/pdf?packet=${packet.id}` },
    { what: t("packet.frozen.pdfVi"), href: `${base}/pdf?packet=${packet.id}&edition=vietnamese` },
    { what: t("packet.frozen.zip"), href: `${base}/zip?packet=${packet.id}` },
  ];
  const at = formatMoment(packet.frozenAt, language);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {ways.map(({ what, href }) => (
        <a
          key={href}
          href={href}
          download
          aria-label={t("packet.frozen.named", { what, at })}
          className="text-accent underline underline-offset-4"
        >
          {what}
        </a>
      ))}
    </span>
  );
}
