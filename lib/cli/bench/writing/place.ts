/** What the process of the writers is told: where, how many, and by which protocol. */
export type Order = {
  readonly kind: "ours" | "y-websocket";
  readonly address: string;
  readonly cookies: readonly string[];
  readonly documents: readonly string[];
  readonly clients: number;
  readonly perSecond: number;
};

/** Milliseconds from one hand to another's document, and whether all copies were equal in the end. */
export type Measured = { readonly times: readonly number[]; readonly equal: boolean };

/** One line of the table. */
export type Line = Measured & Pick<Order, "kind" | "clients" | "perSecond"> & { readonly cpu: number; readonly megabytes: number };

export const seconds = 10;
