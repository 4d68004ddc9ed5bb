"use client";

import { type ReactNode, useState } from "react";

type ReadingLanguageProps = {
  label: string;
  /** The languages the draft is written in and `both`, each with its name. */
  options: readonly (readonly [string, string])[];
  first: string;
  children: ReactNode;
};

/**
 * The draft, and in which of its languages it is read: `data-show` on the draft hides the others, but for answers that have only one.
 * Without a script everything is shown.
 */
export function ReadingLanguage({ label, options, first, children }: ReadingLanguageProps) {
  const [show, setShow] = useState(first);
  return (
    <div data-show={show} className="group/draft">
      {options.length > 0 ? (
        <fieldset className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm print:hidden">
          <legend className="float-left mr-4 font-medium">{label}</legend>
          {options.map(([value, name]) => (
            <label key={value} className="flex items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="reading"
                value={value}
                checked={show === value}
                onChange={() => setShow(value)}
                className="size-4 shrink-0"
              />
              {name}
            </label>
          ))}
        </fieldset>
      ) : null}
      {children}
    </div>
  );
}
