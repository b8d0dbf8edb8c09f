import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { TextField, Tick } from "@/ui/fields";
import type { Asker } from "./question";

const NOBODY: Asker = { name: "", showName: false };
const NAME_LIMIT = 200;

type AskerProps = { asker: Asker | undefined; error: string | undefined; onChange: (asker: Asker) => void };

/** Who asks, if they wish to say. The notice the law asks for stands where the data is asked. */
export function AskerFields({ asker = NOBODY, error, onChange }: AskerProps) {
  // Whoever empties it still writes there.
  const [open, setOpen] = useState(asker.name !== "");
  return (
    <details
      className="jump"
      open={open || error !== undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <FormattedMessage id="live.ask.person" />
      </summary>
      <div className="inner stack">
        <p className="hint">
          <FormattedMessage id="live.ask.person.notice" />{" "}
          <Link to="/privasi" target="_blank">
            <FormattedMessage id="feedback.form.person.more" />
          </Link>
        </p>
        <TextField
          name="name"
          label={<FormattedMessage id="feedback.form.name" />}
          error={error}
          autoComplete="name"
          maxLength={NAME_LIMIT}
          value={asker.name}
          onChange={({ target }) => onChange({ ...asker, name: target.value })}
        />
        <Tick
          name="showName"
          checked={asker.showName}
          onChange={({ target }) => onChange({ ...asker, showName: target.checked })}
        >
          <FormattedMessage id="live.ask.showName" />
        </Tick>
      </div>
    </details>
  );
}
