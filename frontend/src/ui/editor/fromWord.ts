/** What Word, Excel, LibreOffice and Google Docs put on the clipboard beside the text. */
const NOISE =
  "style, script, meta, link, title, xml, o\\:p, img, svg, object, iframe, del, colgroup, " +
  '[style*="mso-element:comment" i], .MsoCommentReference, [style*="display:none" i]';

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Reduces what was copied elsewhere to what the structured text knows, before the editor reads it: Word's paragraphs
 * that only look like lists become lists, headings become bold paragraphs, raised digits stay raised. What is left
 * beyond that the editor's schema drops, and keeps its words.
 */
export function fromWord(html: string) {
  // A parsed document that is shown nowhere loads nothing and runs nothing.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  dropComments(body);
  for (const noise of body.querySelectorAll(NOISE)) noise.remove();
  keepSpacesAndDigits(body);
  makeLists(body);
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) makeBoldParagraph(heading);
  for (const paragraph of body.querySelectorAll("p")) if (isBlank(paragraph)) paragraph.remove();
  return body.innerHTML;
}

/** Word's conditions (`<![if !supportLists]>`) are comments too. */
function dropComments(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function keepSpacesAndDigits(body: HTMLElement) {
  for (const space of body.querySelectorAll('[style*="mso-spacerun" i], [style*="mso-tab-count" i]')) {
    if (!isMarker(space)) space.replaceWith(" ");
  }
  for (const raised of body.querySelectorAll("sup")) {
    const text = raised.textContent.trim();
    if (/^\d+$/.test(text)) raised.replaceWith([...text].map((digit) => RAISED[Number(digit)]).join(""));
  }
}

function makeBoldParagraph(heading: Element) {
  const { ownerDocument } = heading;
  const paragraph = ownerDocument.createElement("p");
  const bold = ownerDocument.createElement("strong");
  bold.append(...heading.childNodes);
  paragraph.append(bold);
  heading.replaceWith(paragraph);
}

interface Depth {
  level: number;
  list: HTMLElement;
}

/** Word writes a list as paragraphs that know their list and level, and carries the bullet or number as text. */
function makeLists(body: HTMLElement) {
  let open: Depth[] = [];
  let last: Element | undefined;
  let of: string | undefined;
  for (const paragraph of body.querySelectorAll("p")) {
    const place = placeOf(paragraph);
    if (place === undefined) continue;
    const goesOn = last !== undefined && of === place.list && follows(last, paragraph);
    if (!goesOn) open = [];
    last = intoList(open, paragraph, place.level);
    of = place.list;
  }
}

/** Puts the paragraph into the innermost list of its level, opening and closing lists on the way; answers the outermost. */
function intoList(open: Depth[], paragraph: HTMLElement, level: number) {
  const { ownerDocument } = paragraph;
  const kind = takeMarker(paragraph) ? "ol" : "ul";
  while ((open.at(-1)?.level ?? 0) > level) open.pop();
  if (open.at(-1)?.level !== level) {
    const list = ownerDocument.createElement(kind);
    const parent = open.at(-1)?.list.lastElementChild;
    if (parent) parent.append(list);
    else paragraph.before(list);
    open.push({ level, list });
  }
  const item = ownerDocument.createElement("li");
  open.at(-1)?.list.append(item);
  item.append(paragraph);
  return open[0]?.list;
}

function placeOf(paragraph: HTMLElement) {
  const style = paragraph.getAttribute("style") ?? "";
  const found = /mso-list:\s*(l\d+)\s+level(\d)/i.exec(style);
  if (found === null) return undefined;
  return { list: found[1] ?? "", level: Number(found[2]) };
}

/** Takes the bullet or number out of the text; says whether it was a number. */
function takeMarker(paragraph: HTMLElement) {
  const marker = [...paragraph.querySelectorAll("span")].find(isMarker);
  const text = marker?.textContent.replaceAll("\u00a0", " ").trim() ?? "";
  marker?.remove();
  return /^\(?([0-9]+|[a-z]{1,6})([.)][0-9a-z]*)*[.)]$/i.test(text);
}

function isMarker(element: Element) {
  return /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");
}

/** Whether nothing but white space stands between the two. */
function follows(list: Element, paragraph: Element) {
  let next = list.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && next.textContent?.trim() === "") next = next.nextSibling;
  return next === paragraph;
}

/** Only white space, Word's hard spaces included; inside a cell even that is something. */
function isBlank(paragraph: Element) {
  return (
    paragraph.textContent.trim() === "" &&
    paragraph.querySelector("br") === null &&
    !paragraph.closest("td, th, li")
  );
}
