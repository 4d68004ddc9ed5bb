"use client";

import { CircleUser, LogOut, UserCog } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Menu } from "../ui/menu";
import { useVerbs } from "../verbs";

/** The signed-in person: their account, and the way out. */
export function PersonMenu({ name }: { name: string }) {
  const t = useTranslations("common.nav");
  const { signOut } = useVerbs();
  return (
    <Menu
      labelClass="flex min-h-9 items-center gap-2 rounded-md px-2 text-sm hover:bg-hover pointer-coarse:min-h-11"
      label={
        <>
          <CircleUser aria-hidden className="size-5" />
          <span className="max-w-36 truncate max-sm:sr-only">{name}</span>
        </>
      }
      items={[
        { label: t("account"), icon: <UserCog aria-hidden />, href: "/account" },
        "line",
        { label: t("signOut"), icon: <LogOut aria-hidden />, onSelect: () => void signOut() },
      ]}
    />
  );
}
