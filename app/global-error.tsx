"use client";

import "./globals.css";
import { Sorry } from "@/components/layout/sorry";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** When even the document's own frame failed; it brings its own. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="vi" data-theme="system">
      <body>
        <title>Hồ sơ UCCN</title>
        <Sorry error={error} onRetry={retry} />
      </body>
    </html>
  );
}
