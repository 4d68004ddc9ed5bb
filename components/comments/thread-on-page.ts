/** A conversation as the pages receive it; instants are ISO (UTC). */
export type ThreadOnPage = {
  readonly id: string;
  readonly question: string;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly authorId: string;
    readonly body: string;
    readonly at: string;
  }[];
};

/** Somebody on the dossier who can be mentioned. */
export type Mentionable = { readonly id: string; readonly name: string };

export type ThreadCan = { readonly reply: boolean; readonly resolve: boolean; readonly reopen: boolean };
