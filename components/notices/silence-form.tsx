import type { NoticeKind } from "@/lib/domain/notice-kinds";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** One button that ends mails of a kind; it needs neither an account nor a script. */
export function SilenceForm({ token, kind, done, language }: { token: string; kind: NoticeKind; done: boolean; language: Language }) {
  const t = translatorOf(language);
  const what = t(`notices.kinds.${kind}`);
  if (done)
    return (
      <Notice role="status" tone="done">
        {t("notices.silence.done", { what })}
      </Notice>
    );
  return (
    <form method="post" action={`/api/silence/${encodeURIComponent(token)}`} className="flex flex-col items-start gap-4">
      <p className="max-w-prose">{t("notices.silence.what", { what })}</p>
      <Button type="submit" variant="main">
        {t("notices.silence.button")}
      </Button>
    </form>
  );
}
