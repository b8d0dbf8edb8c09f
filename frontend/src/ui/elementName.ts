import type { IntlShape } from "react-intl";
import type { AttendingElement } from "@/api/types.gen";

/** As people call an element of the community, or the unit itself. */
export function elementName(intl: IntlShape, element: AttendingElement) {
  return intl.formatMessage({
    id: element === "PROVIDER" ? "attendance.element.PROVIDER" : `feedback.element.${element}`,
  });
}
