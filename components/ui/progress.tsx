import { useId } from "react";

/** A wait: `words` say what is happening; without `value` nobody knows yet how long it takes. */
type ProgressProps = { words: string; value?: number; max?: number };

export function Progress({ words, value, max = 100 }: ProgressProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1 text-sm">
      <label htmlFor={id} className="tabular-nums">
        {words}
      </label>
      <progress
        id={id}
        max={max}
        {...(value === undefined ? {} : { value })}
        className="h-1 w-full appearance-none overflow-hidden rounded-full bg-line indeterminate:animate-wait indeterminate:bg-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
