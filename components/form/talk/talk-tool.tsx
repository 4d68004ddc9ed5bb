"use client";

import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "use-intl/react";
import type { TextPlace } from "../live/text-place";
import { useTalk } from "./talk-context";

/** In an editor's toolbar: talk about what is chosen, as Ctrl+Alt+M does. */
export function TalkTool({ place, tool }: { place: TextPlace; tool: string }) {
  const t = useTranslations("comments.passage");
  const talk = useTalk();
  if (!talk) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={tool}
      aria-label={t("comment")}
      title={`${t("comment")} (Ctrl+Alt+M)`}
      aria-keyshortcuts="Control+Alt+M"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => talk.speak(place.language)}
    >
      <MessageSquarePlus aria-hidden />
    </button>
  );
}
