"use client";

import { Sorry } from "@/components/layout/sorry";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <Sorry error={error} onRetry={retry} />;
}
