const marker = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

/**
 * Word gives its lists as paragraphs of their own class, with the bullet or number as letters before the words. They become lists,
 * so that "·" is neither a word of the text nor counted as one. All points of a run stand in one list: the form has two kinds.
 */
export function wordLists(html: string): string {
  if (!/mso-list/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const point of page.querySelectorAll<HTMLElement>('p[style*="mso-list" i]')) {
    const sign = signOf(point);
    if (sign === undefined) continue;
    const kind = /^\(?([0-9]+|[a-z]{1,4})[.)]?$/i.test(sign) ? "ol" : "ul";
    const before = point.previousElementSibling;
    const list = before?.localName === kind && before.hasAttribute("data-word") ? before : page.createElement(kind);
    list.setAttribute("data-word", "");
    if (list !== before) point.before(list);
    const item = page.createElement("li");
    item.append(...point.childNodes);
    list.append(item);
    point.remove();
  }
  return page.body.innerHTML;
}

/** What stands before the words of a point, taken off it; undefined where nothing does. */
function signOf(point: HTMLElement): string | undefined {
  const found = point.querySelector(marker);
  const sign = found?.textContent?.replace(/\s/g, "");
  found?.remove();
  return sign;
}
