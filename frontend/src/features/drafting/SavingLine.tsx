import { FormattedMessage, useIntl } from "react-intl";
import { PhoneIcon, TickIcon } from "@/ui/icons";
import { Note } from "@/ui/Note";
import { timeOfDay } from "@/ui/time";
import type { Saving } from "./TextSaver";

type SavingProps = { saving: Saving; isOnDevice: boolean; zone: string; onRetry: () => void };

/** In a few words where the text is. What needs attention stands in a notice below. */
export function SavingLine({ saving, isOnDevice, zone }: Omit<SavingProps, "onRetry">) {
  const intl = useIntl();
  switch (saving.step) {
    case "saved":
      return saving.at ? (
        <p className="sm muted">
          <TickIcon />{" "}
          <FormattedMessage id="drafting.saved" values={{ when: timeOfDay(intl, saving.at, zone) }} />
        </p>
      ) : null;
    case "typing":
    case "saving":
      return (
        <p className="sm muted">
          <FormattedMessage id="drafting.saving" />
        </p>
      );
    default:
      return (
        <p className="sm kept">
          <PhoneIcon /> <FormattedMessage id={isOnDevice ? "drafting.kept" : "drafting.notKept"} />
        </p>
      );
  }
}

/** Why a text is not with the service yet, and what happens next. */
export function SavingNote({ saving, isOnDevice, onRetry }: Omit<SavingProps, "zone">) {
  if (saving.step === "waiting") {
    return (
      <Note kind="local" live="status">
        <p>
          <b>
            <FormattedMessage id={isOnDevice ? "drafting.kept" : "drafting.notKept"} />
          </b>{" "}
          <FormattedMessage id="drafting.waiting" />{" "}
          <button type="button" className="link" onClick={onRetry}>
            <FormattedMessage id="drafting.sendNow" />
          </button>
        </p>
      </Note>
    );
  }
  if (saving.step === "refused") {
    return (
      <Note kind="bad" live="alert">
        <p>
          <b>{saving.because.problem.title}</b> {saving.because.problem.detail}
        </p>
        {(saving.because.problem.errors ?? []).map(({ pointer, detail }) => (
          <p key={pointer}>{detail}</p>
        ))}
        <p>
          <FormattedMessage id={isOnDevice ? "drafting.kept" : "drafting.notKept"} />
        </p>
      </Note>
    );
  }
  return null;
}
