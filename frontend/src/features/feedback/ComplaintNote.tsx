import { FormattedMessage } from "react-intl";
import { ArrowIcon } from "@/ui/icons";

/** A complaint about service has a channel of its own, with its own deadlines. */
export function ComplaintNote() {
  return (
    <div className="note" role="status">
      <ArrowIcon />
      <p>
        <b>
          <FormattedMessage id="feedback.form.complaint" />
        </b>{" "}
        <FormattedMessage
          id="feedback.form.complaint.body"
          values={{
            link: (
              <a href="https://www.lapor.go.id/" rel="noopener" target="_blank">
                lapor.go.id
              </a>
            ),
          }}
        />
      </p>
    </div>
  );
}
