import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";
import { Time } from "../ui/time";
import { deviceName } from "./device";
import { EndSessionButton } from "./end-session-button";

export type SessionLine = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly here: boolean;
};

/** Where one is signed in; this device first, and it is ended by signing out. */
export function SessionTable({ sessions, language }: { sessions: readonly SessionLine[]; language: Language }) {
  const t = translatorOf(language);
  const sorted = [...sessions].sort((a, b) => Number(b.here) - Number(a.here) || b.createdAt.localeCompare(a.createdAt));
  const others = sessions.some(({ here }) => !here);
  return (
    <Table
      caption={t("account.sessions.title")}
      captionHidden
      head={
        <>
          <HeadCell>{t("account.sessions.device")}</HeadCell>
          <HeadCell>{t("account.sessions.since")}</HeadCell>
          <HeadCell className="max-sm:hidden">{t("account.sessions.until")}</HeadCell>
          {others ? <HeadCell>{t("account.sessions.action")}</HeadCell> : null}
        </>
      }
    >
      {sorted.map(({ id, device, createdAt, expiresAt, here }) => {
        const name = deviceName(t, device);
        const since = formatMoment(createdAt, language);
        return (
          <Row key={id} current={here}>
            <RowHead>
              {name}
              {here ? <span className="font-normal text-ink-soft"> ({t("account.sessions.here")})</span> : null}
            </RowHead>
            <Cell>
              <Time dateTime={createdAt}>{since}</Time>
            </Cell>
            <Cell className="max-sm:hidden">
              <Time dateTime={expiresAt}>{formatMoment(expiresAt, language)}</Time>
            </Cell>
            {others ? <Cell className="py-1">{here ? null : <EndSessionButton sessionId={id} device={name} since={since} />}</Cell> : null}
          </Row>
        );
      })}
    </Table>
  );
}
