import Link from "next/link";
import type { ReactNode } from "react";

type DraftLinkProps = { dossierId: string; number: number; children: ReactNode };

/** Leads to a draft as it was sent. */
export function DraftLink({ dossierId, number, children }: DraftLinkProps) {
  return (
    <Link
      prefetch={false}
      href={`/dossiers/${dossierId}/drafts/${number}`}
      className="text-accent underline underline-offset-4 hover:text-accent-strong"
    >
      {children}
    </Link>
  );
}
