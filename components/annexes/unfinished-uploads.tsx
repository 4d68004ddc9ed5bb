"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { type UnfinishedUpload, useVerbs } from "../verbs";
import type { Upload } from "./use-uploads";

type UnfinishedUploadsProps = { dossierId: string; question: string; uploads: readonly Upload[] };

/** What an earlier visit began to send and did not finish: a browser gives a file back only when it is chosen again. */
export function UnfinishedUploads({ dossierId, question, uploads }: UnfinishedUploadsProps) {
  const t = useTranslations("annexes");
  const { unfinishedUploads, dropUpload } = useVerbs();
  const [left, setLeft] = useState<readonly UnfinishedUpload[]>([]);
  useEffect(() => {
    let gone = false;
    unfinishedUploads({ dossierId, question }).then((found) => gone || setLeft(found));
    return () => {
      gone = true;
    };
  }, [dossierId, question, unfinishedUploads]);

  // One that is chosen again is told of below, and has come or was stopped when it is told of no more.
  useEffect(() => {
    setLeft((all) => all.filter(({ name }) => !uploads.some(({ file }) => file.name === name)));
  }, [uploads]);

  async function drop(upload: UnfinishedUpload) {
    setLeft((all) => all.filter(({ key }) => key !== upload.key));
    await dropUpload(upload);
  }

  return (
    <ul className="flex flex-col gap-2 empty:hidden">
      {left.map((upload) => (
        <li key={upload.key} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span className="min-w-0 flex-1 basis-64 break-words">
            {t("unfinished", { name: upload.name, part: Math.floor(upload.part * 100) })}
          </span>
          <Button small variant="quiet" aria-label={t("dropUnfinishedNamed", { name: upload.name })} onClick={() => drop(upload)}>
            {t("dropUnfinished")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
