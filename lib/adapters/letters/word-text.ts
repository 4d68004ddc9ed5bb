/** A text as a file of Word or Excel can hold it: characters of XML 1.0, in NFC, tabs as spaces, with "\n" as the one line end. */
export function wordText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, "")
    .normalize("NFC");
}
