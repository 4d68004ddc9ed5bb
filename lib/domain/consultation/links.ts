/** What stands on a person asked in a round, for deciding about their link. */
export type Asked = {
  readonly id: string;
  readonly email: string;
  readonly withdrawnAt: Date | null;
  readonly outcomeAt: Date | null;
  readonly linkIssue: number;
};

/** May this body still answer? Then a reminder goes to it. */
export function isWaitedFor({ withdrawnAt, outcomeAt }: Pick<Asked, "withdrawnAt" | "outcomeAt">): boolean {
  return withdrawnAt === null && outcomeAt === null;
}
