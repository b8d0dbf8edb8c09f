import type { IntlShape } from "react-intl";
import type { ForumLink } from "@/api/types.gen";

/** What the office calls a link; its number once the name is erased. */
export function nameOf({ name, number }: ForumLink, intl: IntlShape) {
  return name ?? intl.formatMessage({ id: "link.nameless" }, { number });
}
