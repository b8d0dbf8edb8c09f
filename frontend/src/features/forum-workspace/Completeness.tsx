import { FormattedMessage } from "react-intl";
import { WarningIcon } from "@/ui/icons";

/** Incomplete standards may be discussed, and say so. `count` of their 14 components are complete. */
export function Completeness({ count }: { count: number }) {
  if (count === 14) return null;
  return (
    <span className="sm incomplete">
      {" "}
      <WarningIcon /> <FormattedMessage id="forumWorkspace.incomplete" values={{ count }} />
    </span>
  );
}
