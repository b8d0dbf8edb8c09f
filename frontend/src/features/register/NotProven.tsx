import { FormattedMessage } from "react-intl";
import { Note } from "@/ui/Note";
import type { Why } from "./broken";

/** What a check found wrong. */
export function NotProven({ why }: { why: Why }) {
  return (
    <Note kind="bad" live="status">
      <p>
        <b>
          <FormattedMessage id="register.verify.broken" />
        </b>{" "}
        <FormattedMessage id={`register.broken.${why}`} />
      </p>
    </Note>
  );
}
