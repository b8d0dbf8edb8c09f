import type { ReactNode } from "react";
import { type Mark, safeAddress } from "./document";

/** Words with the elements that their marks mean. */
export function marked(text: string, marks: Mark[] = []): ReactNode {
  return marks.reduce<ReactNode>((inside, mark) => {
    switch (mark.type) {
      case "bold":
        return <strong>{inside}</strong>;
      case "italic":
        return <em>{inside}</em>;
      case "link":
        return link(inside, mark.attrs?.href);
      default:
        return inside;
    }
  }, text);
}

function link(inside: ReactNode, href: unknown) {
  const address = safeAddress(href);
  if (address === undefined) return inside;
  return (
    <a href={address} rel="noopener">
      {inside}
    </a>
  );
}
