import { FormattedMessage } from "react-intl";
import type { StandardSummary } from "@/api/types.gen";
import { StandardPicker } from "@/ui/StandardPicker";

type ChoiceProps = {
  standards: StandardSummary[];
  chosen: string[];
  error: string | undefined;
  onChoose: (standardIds: string[]) => void;
};

/** Which standards a decree establishes; their codes give the order of its annexes. */
export function StandardsChoice(props: ChoiceProps) {
  return (
    <StandardPicker
      {...props}
      label={<FormattedMessage id="establish.standards" />}
      count={<FormattedMessage id="establish.standards.chosen" values={{ count: props.chosen.length }} />}
      about={({ state }) =>
        state !== "AGREED" && (
          <span className="sm muted">
            {" "}
            <FormattedMessage id={`standard.state.${state}`} />
          </span>
        )
      }
    />
  );
}
