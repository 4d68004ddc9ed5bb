import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; small?: boolean };

export function ButtonLink({ variant, small, className, ...rest }: ButtonLinkProps) {
  return <Link prefetch={false} {...rest} className={`${buttonClass(variant, small)} ${className ?? ""}`} />;
}
