import type { Metadata } from "next";
import { PublicFrame } from "@/components/layout/public-frame";
import { safePath } from "@/components/people/safe-path";
import { SignInForm } from "@/components/people/sign-in-form";
import { PageHeading } from "@/components/ui/page-heading";
import { preferences } from "@/lib/access/preferences";
import { translatorOf } from "@/lib/i18n/translator";

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await preferences();
  return { title: translatorOf(language)("signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps) {
  const look = await preferences();
  const t = translatorOf(look.language);
  const { to } = await searchParams;
  return (
    <PublicFrame look={look} areas={["signIn", "account"]}>
      <PageHeading title={t("signIn.title")} line={t("signIn.line")} />
      <SignInForm to={safePath(typeof to === "string" ? to : undefined)} />
      <section className="mt-8 border-t border-line pt-4 text-sm text-ink-soft">
        <h2 className="font-semibold text-ink">{t("signIn.none.title")}</h2>
        <p className="mt-1">{t("signIn.none.invited")}</p>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
          <li>{t("signIn.none.city")}</li>
          <li>{t("signIn.none.office")}</li>
        </ul>
        <h2 className="mt-4 font-semibold text-ink">{t("signIn.forgot.title")}</h2>
        <p className="mt-1">{t("signIn.forgot.sentence")}</p>
      </section>
    </PublicFrame>
  );
}
