import { FormattedMessage, useIntl } from "react-intl";
import type { PictureMeasure, UnitPicture } from "@/api/types.gen";
import { dayOf } from "@/ui/time";
import { stateOf } from "./states";

/** The number or the day behind a state. */
export function Value({ measure, unit }: { measure: PictureMeasure; unit: UnitPicture }) {
  const intl = useIntl();
  const { standards, forum, review, followUps, survey, certificate, inputs } = unit;
  const day = (date: string | undefined) => date && dayOf(intl, date);
  if (stateOf(measure, unit) === "UNKNOWN") return null;
  switch (measure) {
    case "STANDARDS":
      return (
        <FormattedMessage
          id="picture.value.standards"
          values={{ covered: standards.covered, services: standards.services }}
        />
      );
    case "FORUM":
      return day(forum.agreedOn ?? forum.on);
    case "REVIEW":
      return (
        review.lookedAtOn && (
          <FormattedMessage id="picture.value.review" values={{ on: day(review.lookedAtOn) }} />
        )
      );
    case "FOLLOW_UPS":
      return (
        followUps.promised !== undefined &&
        followUps.promised > 0 && (
          <FormattedMessage
            id="picture.value.followUps"
            values={{ overdue: followUps.overdue ?? 0, promised: followUps.promised }}
          />
        )
      );
    case "SURVEY":
      return (
        survey.index !== undefined && (
          <FormattedMessage
            id="picture.value.survey"
            values={{
              index: intl.formatNumber(survey.index, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
              year: survey.periodTo?.slice(0, 4),
            }}
          />
        )
      );
    case "CERTIFICATE":
      return certificate.count > 0 && certificate.count;
    case "INPUTS":
      return (
        inputs?.waiting !== undefined && (
          <FormattedMessage id="picture.value.inputs" values={{ waiting: inputs.waiting }} />
        )
      );
  }
}
