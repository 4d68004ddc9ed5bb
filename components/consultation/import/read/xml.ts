import { Parser } from "htmlparser2";
import { textOf } from "./read-text";

export type Attributes = Readonly<Record<string, string>>;

/** What happens while XML is read; names come without their prefixes. */
export type XmlEvents = {
  open(name: string, attributes: Attributes): void;
  text?(words: string): void;
  close?(name: string): void;
};

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads XML from its beginning to its end. It knows no entities of documents' own, so none can swell. */
export function readXml(bytes: Uint8Array | undefined, events: XmlEvents): void {
  if (!bytes) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open(local(name), attributes),
      ontext: (words) => events.text?.(words),
      onclosetag: (name) => events.close?.(local(name)),
    },
    { xmlMode: true },
  );
  parser.end(textOf(bytes) ?? "");
}

/** An attribute by its name without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? attributes[`w:${name}`] ?? attributes[`r:${name}`];
}
