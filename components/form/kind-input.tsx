"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Kind, Question } from "@/lib/domain/form";
import { type AnswerValue, isNothing } from "@/lib/domain/values";
import { ChoiceInput } from "./kinds/choice-input";
import type { InputProps } from "./kinds/inputs";
import { ShortTextInput } from "./kinds/short-text-input";
import { StatementInput } from "./kinds/statement-input";

// The larger ones come with the few sections that ask for them.
const InitiativesInput = dynamic(() => import("./kinds/initiatives-input").then((module) => module.InitiativesInput));
const NumbersInput = dynamic(() => import("./kinds/numbers-input").then((module) => module.NumbersInput));
const PersonInput = dynamic(() => import("./kinds/person-input").then((module) => module.PersonInput));

const inputs: { readonly [K in Exclude<Kind, "files" | "long-text">]: ComponentType<InputProps<K>> } = {
  "short-text": ShortTextInput,
  choice: ChoiceInput,
  person: PersonInput,
  initiatives: InitiativesInput,
  numbers: NumbersInput,
  statement: StatementInput,
};

type KindInputProps = Omit<InputProps<"choice">, "question" | "value" | "onChange"> & {
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  onChange(value: AnswerValue): void;
};

/** The input of a question's kind. The record above ties each kind to its own; the pair is joined once, here. */
export function KindInput({ question, value, ...rest }: KindInputProps) {
  // Files and long texts have ways of their own to the server.
  if (question.kind === "files" || question.kind === "long-text") return null;
  const Input = inputs[question.kind] as ComponentType<InputProps<"choice">>;
  const own = value === undefined || isNothing(value) ? undefined : value;
  return <Input question={question as InputProps<"choice">["question"]} value={own as InputProps<"choice">["value"]} {...rest} />;
}
