import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import { receiptKeyIn, receiptLink } from "./receiptLink";

/** For who has the private link, but not as something to press. */
export function CheckForm() {
  const intl = useIntl();
  const navigate = useNavigate();
  // How often in a row it was wrong: each time the summary is a new one and takes the focus.
  const [wrong, tellWrong] = useState(0);
  const message = intl.formatMessage({ id: "receipt.check.wrong" });
  const example = receiptLink({ number: "7K4M-29Q4", secret: "…" });

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const key = receiptKeyIn(String(new FormData(event.currentTarget).get("link")));
    tellWrong(key === undefined ? wrong + 1 : 0);
    if (key === undefined) return;
    void navigate({ to: "/tanda-terima/$number", params: { number: key.number }, hash: key.secret });
  }

  return (
    <form className="stack" noValidate onSubmit={check}>
      {wrong > 0 && <ErrorSummary key={wrong} fields={[{ field: "link", text: message }]} />}
      <TextField
        name="link"
        label={intl.formatMessage({ id: "receipt.check.label" })}
        hint={
          <FormattedMessage
            id="receipt.check.hint"
            values={{ example: <span className="code private-link">{example}</span> }}
          />
        }
        error={wrong > 0 ? message : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <p>
        <button type="submit" className="btn main">
          <FormattedMessage id="receipt.check.go" />
        </button>
      </p>
    </form>
  );
}
