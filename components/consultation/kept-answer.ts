/** The name under which an answer to one remark or several is kept in this tab while it is written. */
export function answerKept(remarkIds: readonly string[]): string {
  return `remark:${remarkIds.join()}`;
}
