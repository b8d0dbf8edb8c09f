import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { Component } from "@/api/types.gen";
import { PlainText } from "./PlainText";

/** Whether a component reads otherwise than in the version before, why, and because of which inputs. */
export function ReasonNote({ component }: { component: Component | undefined }) {
  if (component?.changed == null) return null;
  if (!component.changed) {
    return (
      <p className="sm muted">
        <FormattedMessage id="ui.reason.unchanged" />
      </p>
    );
  }
  const { text, feedbackIds = [] } = component.reason ?? {};
  return (
    <div className="reason sm">
      <p>
        <b>
          <FormattedMessage id="ui.reason.changed" />
        </b>{" "}
        {text && <PlainText>{text}</PlainText>}
      </p>
      {feedbackIds.length > 0 && (
        <p>
          <FormattedMessage id="ui.reason.because" values={{ count: feedbackIds.length }} />{" "}
          {feedbackIds.map((id, place) => (
            <span key={id}>
              {place > 0 && ", "}
              <Link to="/masukan/$id" params={{ id }}>
                <FormattedMessage id="ui.reason.input" values={{ number: place + 1 }} />
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
