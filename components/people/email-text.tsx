/** An address that, where it must break, breaks before the @. */
export function EmailText({ email }: { email: string }) {
  const [name, ...rest] = email.split("@");
  return (
    <span className="wrap-anywhere">
      {name}
      <wbr />
      {rest.length > 0 ? `@${rest.join("@")}` : null}
    </span>
  );
}
