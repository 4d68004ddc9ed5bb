/** `children` is already formatted for the reader; `dateTime` is the machine's form. */
export function Time({ dateTime, children }: { dateTime: string; children: string }) {
  return (
    <time dateTime={dateTime} className="whitespace-nowrap tabular-nums">
      {children}
    </time>
  );
}
