"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "../../ui/button";
import { useTalk } from "./talk-context";

/** From a conversation to its passage in the text beside it, with the keyboard too. */
export function ToPassage({ thread }: { thread: string }) {
  const t = useTranslations("comments.passage");
  const talk = useTalk();
  if (!talk) return null;
  return (
    <Button small variant="quiet" className="-ml-2 self-start" onClick={() => talk.reveal(thread)}>
      {t("find")}
    </Button>
  );
}
