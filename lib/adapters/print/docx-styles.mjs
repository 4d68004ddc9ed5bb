import { AlignmentType, LevelFormat } from "docx";

// Times New Roman is what Nghị định 30/2020 asks of papers, and what every Word has; fonts are not embedded.
const font = "Times New Roman";
export const colours = { ink: "1C1B19", muted: "5C5A55", rule: "B9B5AC", draft: "9A3412" };

// Without "auto" a line's height is read as exact, and what is taller is cut off.
const line = { line: 300, lineRule: "auto" };

const heading = (size, before, after) => ({
  run: { font, size, bold: true, italics: false, color: colours.ink },
  paragraph: { spacing: { before, after, ...line }, keepNext: true, alignment: AlignmentType.LEFT },
});
const style = (id, name, { run = {}, paragraph = {} }) => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph });

/** The named styles a reader finds in Word's gallery: changed there, they change everywhere. */
export const stylesIn = (language) => ({
  default: {
    document: {
      run: { font, size: 24, color: colours.ink, language: { value: language } },
      paragraph: { spacing: { after: 140, ...line } },
    },
    title: { run: { font, size: 52, bold: true, color: colours.ink }, paragraph: { spacing: { before: 3600, after: 240, ...line } } },
    heading1: heading(32, 480, 200),
    heading2: heading(26, 320, 140),
    heading3: heading(24, 240, 100),
  },
  paragraphStyles: [
    style("FormSubtitle", "Form Subtitle", { run: { size: 28, color: colours.muted }, paragraph: { spacing: { after: 1800, ...line } } }),
    style("FormNote", "Form Note", {
      run: { size: 19, color: colours.muted },
      paragraph: { spacing: { before: 80, after: 160, ...line } },
    }),
    style("FormTable", "Form Table", { run: { size: 21 }, paragraph: { spacing: { after: 40, line: 264, lineRule: "auto" } } }),
    style("FormColumn", "Form Column", { run: { size: 22 }, paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } } }),
    style("FormContents", "Form Contents", { run: { size: 32, bold: true }, paragraph: { spacing: { after: 240, ...line } } }),
    style("TOC1", "toc 1", { run: { bold: true }, paragraph: { spacing: { before: 160, after: 40, ...line } } }),
    style("TOC2", "toc 2", { paragraph: { indent: { left: 280 }, spacing: { after: 40, ...line } } }),
  ],
});

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const step = 400;
/** How far the text of a list stands in at a depth. */
export const indentAt = (depth) => step * (Math.min(depth, 8) + 1);

const levels = (text, format) =>
  depths.map((level) => ({
    level,
    format: format(level),
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentAt(level), hanging: step - 60 } } },
  }));

/** The two kinds of lists; each list of a text is an instance of its own, so that it counts from one. */
export const numbering = {
  config: [
    {
      reference: "numbers",
      levels: levels(
        (level) => `%${level + 1}.`,
        (level) => [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN][level % 3],
      ),
    },
    {
      reference: "points",
      levels: levels(
        (level) => ["•", "–", "·"][level % 3],
        () => LevelFormat.BULLET,
      ),
    },
  ],
};
