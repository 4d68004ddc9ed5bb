import { type ComponentProps, type ReactNode, useId } from "react";

type TableProps = { caption: string; captionHidden?: boolean; head: ReactNode; children: ReactNode };

/** `head` holds the HeadCells, `children` the Rows. Wider than the screen it scrolls by itself, by keyboard too. */
export function Table({ caption, captionHidden, head, children }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: Safari scrolls by keyboard only what can be focused
    <section aria-labelledby={id} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-left text-sm leading-control">
        <caption id={id} className={captionHidden ? "sr-only" : "pb-2 text-left text-base font-semibold"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-control">{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

export function Row({ current, className, ...rest }: ComponentProps<"tr"> & { current?: boolean }) {
  return (
    <tr
      aria-current={current ? "true" : undefined}
      {...rest}
      className={`border-b border-line hover:bg-hover aria-[current]:bg-accent-soft ${className ?? ""}`}
    />
  );
}

const cell = "px-3 py-2 align-baseline first:pl-2 last:pr-2";
const figures = "text-right tabular-nums";

export function HeadCell({ numeric, className, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  const side = numeric ? figures : "";
  return <th scope="col" {...rest} className={`${cell} font-medium whitespace-nowrap text-ink-soft ${side} ${className ?? ""}`} />;
}

/** The cell that names its row. */
export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="row" {...rest} className={`${cell} font-medium ${className ?? ""}`} />;
}

export function Cell({ numeric, className, ...rest }: ComponentProps<"td"> & { numeric?: boolean }) {
  return <td {...rest} className={`${cell} ${numeric ? figures : ""} ${className ?? ""}`} />;
}
