import type { Block, Run } from "@/lib/domain/packet";
import { Cell, HeadCell, Row, RowHead, Table } from "../ui/table";

/** Blocks of a packet as they are read on the screen: the same value that is printed. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => ({ block, index })).map(({ block, index }) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  if (block.type === "paragraph") return <p className="whitespace-pre-line">{runs(block.runs)}</p>;
  if (block.type === "subheading") return <p className="font-bold">{block.text}</p>;
  if (block.type === "note") return <p className="font-sans text-sm text-ink-soft">{block.text}</p>;
  if (block.type === "list") return <BlockList block={block} />;
  if (block.type === "pairs") return <Pairs rows={block.rows} />;
  return <BlockTable head={block.head} rows={block.rows} />;
}

function runs(parts: readonly Run[]) {
  return parts
    .map((run, index) => ({ run, index }))
    .map(({ run, index }) => {
      const text = run.italic ? <em>{run.text}</em> : run.text;
      return <span key={index}>{run.bold ? <strong>{text}</strong> : text}</span>;
    });
}

function BlockList({ block }: { block: Extract<Block, { type: "list" }> }) {
  const items = block.items.map((item, index) => ({ item, index }));
  const children = items.map(({ item, index }) => (
    <li key={index}>
      <Blocks blocks={item} />
    </li>
  ));
  return block.ordered ? <ol className="list-decimal pl-6">{children}</ol> : <ul className="list-disc pl-6">{children}</ul>;
}

function Pairs({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function BlockTable({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  const columns = head.map((name, column) => ({ name, column }));
  const heads = columns.map(({ name, column }) =>
    name === "" ? (
      <td key={column} />
    ) : (
      <HeadCell key={column} numeric={column > 0}>
        {name}
      </HeadCell>
    ),
  );
  return (
    <Table caption={head.filter((name) => name !== "").join(", ")} captionHidden head={heads}>
      {rows
        .map((row, index) => ({ row, index }))
        .map(({ row, index }) => (
          <Row key={index}>
            {columns.map(({ column }) =>
              column === 0 ? (
                <RowHead key={column}>{row[column]}</RowHead>
              ) : (
                <Cell key={column} numeric>
                  {row[column]}
                </Cell>
              ),
            )}
          </Row>
        ))}
    </Table>
  );
}
