"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";
import { ChosenBar } from "./chosen-bar";

type Begun = { readonly question: string; readonly passage: GuestPlace["passage"] };
type Desk = {
  /** The secret of the link, which goes with every request. */
  readonly token: string;
  /** Tells what is half written for this link from what is for another. */
  readonly link: string;
  /** The team that asks. */
  readonly team: string;
  /** A passage somebody wants to remark on, until the form at its question has taken it up. */
  readonly begun: Begun | undefined;
  taken(): void;
};

const Held = createContext<Desk | undefined>(undefined);

/** What every remark on the page needs: the link, and the passage that was chosen in the text. */
export function GuestDesk({ token, link, team, children }: { token: string; link: string; team: string; children: ReactNode }) {
  const [begun, setBegun] = useState<Begun>();
  return (
    <Held value={{ token, link, team, begun, taken: () => setBegun(undefined) }}>
      {children}
      <ChosenBar onRemark={setBegun} />
    </Held>
  );
}

export function useGuestDesk(): Desk {
  const desk = useContext(Held);
  if (!desk) throw new Error("There is no GuestDesk around this.");
  return desk;
}
