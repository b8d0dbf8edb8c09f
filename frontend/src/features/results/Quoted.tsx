import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ResultUnanswered } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { PlainText } from "@/ui/PlainText";
import { Say } from "@/ui/Say";

type QuotedProps = { said: ResultUnanswered; children?: ReactNode };

/** What somebody said, of which element and about what, with the way to the input; below it, what came of it. */
export function Quoted({ said: { feedbackId, element, components, text }, children }: QuotedProps) {
  const intl = useIntl();
  return (
    <Say
      who={element ? intl.formatMessage({ id: `feedback.element.${element}` }) : undefined}
      about={[
        components.length > 1 && components.join(", "),
        <Link key="input" to="/masukan/$id" params={{ id: feedbackId }}>
          <FormattedMessage id="results.input" />
        </Link>,
      ]}
      text={
        <span lang={WRITTEN_IN}>
          <PlainText>{text}</PlainText>
        </span>
      }
    >
      {children}
    </Say>
  );
}
