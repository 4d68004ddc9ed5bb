import path from "node:path";

/** A font file of an installed package. `family` is its own name, `as` the private one (of equal length) the template asks for. */
export type Font = { readonly file: string; readonly family: string; readonly as: string };

const text = { family: "Noto Serif", as: "UCCN Serif" };
const heading = { family: "Be Vietnam Pro", as: "UCCN Headlines" };
const symbols = { family: "DejaVu Sans", as: "UCCN Symbol" };

/** The four faces of the text: a character counts as covered only if all four have it. */
export const textFonts: readonly Font[] = [
  { ...text, file: inPackages("@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf") },
  { ...text, file: inPackages("@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf") },
  { ...text, file: inPackages("@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf") },
  { ...text, file: inPackages("@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf") },
];

/** The face that stands in for a symbol the text faces lack: one style only, so that bold symbols come from it too. */
export const symbolFont: Font = { ...symbols, file: inPackages("dejavu-fonts-ttf/ttf/DejaVuSans.ttf") };

/** Faces of headings and small print; what they lack is set in the text or symbol faces. */
export const headingFonts: readonly Font[] = [
  { ...heading, file: inPackages("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf") },
  { ...heading, file: inPackages("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf") },
];

function inPackages(file: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules", file);
}
