"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Progress } from "../ui/progress";
import { useVerbs } from "../verbs";

type BuildProgressProps = { dossierId: string; packetId: string; part: number };

const everyMs = 1_000;

/** How far the packing of one packet is; when it is done, or has failed, the page is read anew. It can be left at any time. */
export function BuildProgress({ dossierId, packetId, part }: BuildProgressProps) {
  const t = useTranslations("packet.frozen");
  const router = useRouter();
  const { packetProgress } = useVerbs();
  const [now, setNow] = useState({ state: "waiting", part });

  useEffect(() => {
    const timer = setInterval(async () => {
      const result = await packetProgress({ dossierId, packetId });
      if (!result.ok) return;
      setNow(result.value);
      if (result.value.state !== "built" && result.value.state !== "failed") return;
      clearInterval(timer);
      router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [dossierId, packetId, packetProgress, router]);

  const percent = Math.floor(now.part * 100);
  const words = now.state === "waiting" ? t("waiting") : t("building", { part: percent });
  return <Progress words={words} {...(now.state === "waiting" ? {} : { value: percent })} />;
}
