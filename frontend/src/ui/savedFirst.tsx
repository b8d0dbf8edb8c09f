import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { Held } from "./held";
import { Note } from "./Note";

/** Keeps an act back while the form beside it holds what is not saved: it would be about other words than one sees. */
export function useSavedFirst({ etag, isDirty }: Pick<Held<unknown>, "etag" | "isDirty">) {
  const [refusedAt, refuse] = useState<string>();
  return {
    mayAct() {
      const dirty = isDirty();
      refuse(dirty ? etag : undefined);
      return !dirty;
    },
    // Saving moves the ETag, and the reason is gone with it.
    why: refusedAt === etag && (
      <Note kind="bad" live="alert">
        <p>
          <FormattedMessage id="workspace.saveFirst" />
        </p>
      </Note>
    ),
  };
}
