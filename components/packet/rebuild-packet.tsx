"use client";

import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { Button } from "../ui/button";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

/** Has a packet packed once more; nothing of what was frozen changes by it. */
export function RebuildPacket({ dossierId, packetId }: { dossierId: string; packetId: string }) {
  const t = useTranslations("packet.frozen");
  const { rebuildPacket } = useVerbs();
  const { change, busy, refusal } = useChange();
  return (
    <>
      <Button small busy={busy} busyLabel={t("rebuilding")} onClick={() => change(() => rebuildPacket({ dossierId, packetId }))}>
        {t("rebuild")}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
