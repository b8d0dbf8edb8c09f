import { FormattedMessage } from "react-intl";
import type { RegisterHead } from "@/api/types.gen";
import { saveAs } from "@/ui/saveAs";

/** As the service says it, so that the verifier page and the script read it. */
export function SaveHead({ head }: { head: RegisterHead }) {
  return (
    <button
      type="button"
      className="btn small"
      onClick={() =>
        saveAs(
          new Blob([JSON.stringify(head, null, 2)], { type: "application/json" }),
          `kepala-register-${head.size}.json`,
        )
      }
    >
      <FormattedMessage id="register.head.save" />
    </button>
  );
}
