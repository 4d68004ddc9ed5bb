import { Cell, HeadCell, Row, RowHead, Table } from "../../ui/table";

type CountTableProps = {
  caption: string;
  /** What the two columns hold. */
  what: string;
  count: string;
  /** What a whole bar stands for. */
  of: number;
  rows: readonly { readonly label: string; readonly count: number }[];
};

/** A few numbers under each other, each with a bar that says nothing the number does not. */
export function CountTable({ caption, what, count, of, rows }: CountTableProps) {
  return (
    <Table
      caption={caption}
      head={
        <>
          <HeadCell className="w-1/2">{what}</HeadCell>
          <HeadCell numeric>{count}</HeadCell>
          <td className="w-1/3 max-sm:hidden" />
        </>
      }
    >
      {rows.map((row) => (
        <Row key={row.label}>
          <RowHead className="font-normal">{row.label}</RowHead>
          <Cell numeric className="font-medium">
            {row.count}
          </Cell>
          <td aria-hidden className="px-2 max-sm:hidden print:hidden">
            <div className="h-2 rounded-full bg-accent" style={{ width: `${(100 * row.count) / Math.max(1, of)}%` }} />
          </td>
        </Row>
      ))}
    </Table>
  );
}
