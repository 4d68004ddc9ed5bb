export type ButtonVariant = "main" | "plain" | "quiet" | "danger";

const common =
  "inline-flex items-center justify-center gap-2 rounded-md border px-3 py-1 text-center text-sm font-medium leading-control transition-colors print:hidden pointer-coarse:min-h-11 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed";

const looks: Record<ButtonVariant, string> = {
  main: "border-accent bg-accent text-accent-ink hover:border-accent-strong hover:bg-accent-strong",
  plain: "border-control bg-paper text-ink hover:bg-hover",
  quiet: "border-transparent text-accent hover:bg-hover hover:text-accent-strong",
  danger: "border-warm bg-paper text-warm hover:bg-warm hover:text-warm-ink",
};

const off =
  "disabled:border-line disabled:bg-surface disabled:text-ink-soft aria-disabled:border-line aria-disabled:bg-surface aria-disabled:text-ink-soft";

export function buttonClass(variant: ButtonVariant = "plain", small = false): string {
  return `${common} ${small ? "min-h-7" : "min-h-9"} ${looks[variant]} ${off}`;
}
