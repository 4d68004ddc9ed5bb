import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { blocksOf, columnsOf, columnWidth, gap, pageWidth, paragraph, words } from "./docx-blocks.mjs";
import { colours, numbering, stylesIn } from "./docx-styles.mjs";

/** A packet as a document of Word: the order, the words and the levels of the printed form, in styles that can be changed. */
export function documentOf(packet) {
  const how = { language: packet.language, width: pageWidth, lists: { next: 1 } };
  return new Document({
    title: packet.title,
    creator: packet.author,
    lastModifiedBy: packet.author,
    description: packet.subtitle,
    styles: stylesIn(packet.language),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } },
        },
        headers: { default: headerOf(packet, how), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footerOf(packet), first: new Footer({ children: [new Paragraph({})] }) },
        children: [
          ...coverOf(packet, how),
          ...contentsOf(packet),
          ...packet.sections.flatMap((section) => sectionOf(section, packet, how)),
          ...annexesOf(packet, how),
        ],
      },
    ],
  });
}

const draftRun = (packet, size) => new TextRun({ text: packet.labels.draft, bold: true, size, color: colours.draft });

function headerOf(packet, how) {
  const title = packet.title.length > 90 ? `${packet.title.slice(0, 89)}…` : packet.title;
  const mark = packet.draft ? [new TextRun({ text: "\t" }), draftRun(packet, 18)] : [];
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.rule } };
  const tabStops = [{ type: "right", position: pageWidth }];
  return new Header({
    children: [new Paragraph({ style: "FormNote", border: rule, tabStops, children: [...words([{ text: title }], how), ...mark] })],
  });
}

function footerOf(packet) {
  const children = [`${packet.labels.page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: "FormNote", alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  });
}

function coverOf(packet, how) {
  return [
    ...(packet.draft ? [new Paragraph({ children: [draftRun(packet, 24)] })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: words([{ text: packet.title }], how) }),
    ...(packet.subtitle === "" ? [] : [paragraph([{ text: packet.subtitle }], { ...how, style: "FormSubtitle" })]),
    ...blocksOf([{ type: "pairs", rows: packet.facts }], how),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

/** Entries that lead to their headings. Their pages are Word's to know, once it is asked to update the table; so no dots wait for them. */
function contentsOf(packet) {
  return [
    new Paragraph({ style: "FormContents", text: packet.labels.contents }),
    new TableOfContents(packet.labels.contents, {
      hyperlink: true,
      headingStyleRange: "1-2",
      tabLeader: LeaderType.NONE,
      beginDirty: false,
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function headingOf(level, number, title, how) {
  return new Paragraph({ heading: level, children: words([{ text: number === "" ? title : `${number} ${title}` }], how) });
}

function sectionOf({ number, title, answers }, packet, how) {
  return [
    headingOf(HeadingLevel.HEADING_1, number, title, how),
    ...answers.flatMap((answer) => [
      headingOf(HeadingLevel.HEADING_2, answer.number, answer.title, how),
      ...textsOf(answer.texts, packet, how),
    ]),
  ];
}

function textsOf(texts, packet, how) {
  if (texts.every(({ blocks }) => blocks.length === 0)) return [unanswered(packet, how)];
  if (texts.length === 1) return texts.flatMap((text) => textOf(text, packet, { ...how, language: text.language }));
  const columns = texts.map((text) => {
    const children = textOf(text, packet, { ...how, language: text.language, width: columnWidth(texts.length), style: "FormColumn" });
    const name = packet.labels.languages[text.language.slice(0, 2)] ?? "";
    return { name: paragraph([{ text: name, bold: true, color: colours.muted }], { ...how, style: "FormTable" }), children };
  });
  return [columnsOf(columns), gap()];
}

function textOf({ blocks, note }, packet, how) {
  if (blocks.length === 0) return [unanswered(packet, { ...how, language: packet.language })];
  return blocksOf(note ? [...blocks, { type: "note", text: note }] : blocks, how);
}

function unanswered({ labels }, how) {
  return paragraph([{ text: labels.unanswered, italic: true, color: colours.muted }], how);
}

function annexesOf({ labels, files }, how) {
  if (files.length === 0) return [];
  const small = { ...how, style: "FormNote" };
  return [
    headingOf(HeadingLevel.HEADING_1, "", labels.annexes, how),
    ...files.flatMap(({ title, slot, path, size, sha256 }) => [
      paragraph([{ text: title === "" ? path : title, bold: true }], how, { keepNext: true, spacing: { before: 200, after: 40 } }),
      paragraph([{ text: [slot, path, size].filter((part) => part !== "").join(" · ") }], small, {
        keepNext: true,
        spacing: { after: 20 },
      }),
      paragraph([{ text: `SHA-256 ${sha256}`, size: 16 }], small),
    ]),
  ];
}
