"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useVerbs } from "../../verbs";
import { useConnected, useTold } from "./connection";
import { type FigureStore, figureStore, type LiveFigure } from "./figure-store";

type LiveRegister = { readonly store: FigureStore; readonly dossierId: string };

const Context = createContext<LiveRegister | undefined>(undefined);

type LiveFiguresProps = { dossierId: string; figures: readonly LiveFigure[]; children: ReactNode };

/** One register for all editors of a page, read anew whenever somebody has changed it. */
export function LiveFigures({ dossierId, figures, children }: LiveFiguresProps) {
  const [store] = useState(() => figureStore(figures));
  useEffect(() => store.put(figures), [store, figures]);
  useFreshFigures(dossierId, store);
  const value = useMemo(() => ({ store, dossierId }), [store, dossierId]);
  return <Context value={value}>{children}</Context>;
}

/** Asks for the register when a change is told, and when the line is back: then nothing may have been heard. */
function useFreshFigures(dossierId: string, store: FigureStore): void {
  const { viewFigures } = useVerbs();
  const connected = useConnected();
  const before = useRef(false);
  const refresh = useCallback(async () => {
    const result = await viewFigures({ dossierId });
    if (result.ok) store.put(result.value.figures);
  }, [viewFigures, dossierId, store]);
  useTold(({ kind }) => {
    if (kind === "figures") void refresh();
  });
  useEffect(() => {
    if (!connected) return;
    if (before.current) void refresh();
    before.current = true;
  }, [connected, refresh]);
}

/** The register of the dossier whose texts are open; a component outside it is a mistake of the program and throws. */
export function useFigures(): LiveRegister {
  const register = useContext(Context);
  if (!register) throw new Error("useFigures outside LiveFigures");
  return register;
}
