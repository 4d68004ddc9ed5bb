"use client";

import { useTranslations } from "use-intl/react";
import { type Channel, channels, type NoticeKind } from "@/lib/domain/notice-kinds";
import { RefusalNotice } from "../refusal-notice";
import { Select } from "../ui/select";
import { useChange } from "../use-change";
import { useVerbs } from "../verbs";

/** How one wants to be told of each kind of event; a choice is kept as it is made. */
export function NoticeChoices({ choices }: { choices: readonly { readonly kind: NoticeKind; readonly channel: Channel }[] }) {
  const t = useTranslations("notices");
  const { chooseNotices } = useVerbs();
  const { change, busy, refusal } = useChange();
  return (
    <div className="flex max-w-md flex-col gap-3">
      <RefusalNotice refusal={refusal} />
      {choices.map(({ kind, channel }) => (
        <Select
          key={kind}
          id={`notice-${kind}`}
          label={t(`events.${kind}`)}
          value={channel}
          aria-busy={busy}
          onChange={(event) => void change(() => chooseNotices({ kind, channel: event.target.value as Channel }))}
        >
          {channels.map((each) => (
            <option key={each} value={each}>
              {t(`channels.${each}`)}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
