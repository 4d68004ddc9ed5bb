import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { preferences } from "@/lib/access/preferences";
import { VerbsFromServer } from "./verbs-from-server";

export const metadata: Metadata = { title: { default: "Hồ sơ UCCN", template: "%s · Hồ sơ UCCN" }, robots: { index: false } };

/** Language and theme of the whole document, and the verbs; it protects nothing and reads no table. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, theme } = await preferences();
  return (
    <html lang={language} data-theme={theme}>
      <body>
        <VerbsFromServer>{children}</VerbsFromServer>
      </body>
    </html>
  );
}
