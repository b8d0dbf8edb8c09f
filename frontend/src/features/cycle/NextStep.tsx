import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { CycleEntry } from "@/api/types.gen";

/** What somebody does next, as a way to the page where they do it. */
export function NextStep({ entry: { step, subjects }, unit }: { entry: CycleEntry; unit: string }) {
  if (!step) return null;
  const words = <FormattedMessage id={`cycle.step.${step}`} />;
  const id = subjects[0]?.id;
  return <p>{way()}</p>;

  function way() {
    switch (step) {
      case "PLAN_FORUM":
        return (
          <Link to="/kelola/$unit/forum/baru" params={{ unit }} className="go">
            {words}
          </Link>
        );
      case "SETTLE_FOLLOW_UPS":
        return (
          <Link to="/kelola/$unit/tindak-lanjut" params={{ unit }} className="go">
            {words}
          </Link>
        );
      case "PLAN_SURVEY":
        return (
          <Link to="/kelola/$unit/survei" params={{ unit }} className="go">
            {words}
          </Link>
        );
      case "OPEN_SURVEY":
      case "COLLECT_ANSWERS":
      case "PUBLISH_SURVEY":
        return (
          <Link to="/kelola/$unit/survei/$survey" params={{ unit, survey: id ?? "" }} className="go">
            {words}
          </Link>
        );
      case "PLAN_FOLLOW_UPS":
        return (
          <Link
            to="/kelola/$unit/survei/$survey"
            params={{ unit, survey: id ?? "" }}
            search={{ bagian: "rtl" }}
            className="go"
          >
            {words}
          </Link>
        );
      case "IMPROVE_DRAFT":
        return (
          <Link to="/kelola/$unit/standar/$standard" params={{ unit, standard: id ?? "" }} className="go">
            {words}
          </Link>
        );
      case "RECORD_REVIEW":
        return (
          <Link to="/kelola/$unit/peninjauan" params={{ unit }} className="go">
            {words}
          </Link>
        );
      case "PUBLISH_PLEDGE":
        return (
          <Link to="/kelola/$unit/keputusan/$decree" params={{ unit, decree: id ?? "" }} className="go">
            {words}
          </Link>
        );
      case "PLAN_BRIEFING":
      case "HOLD_BRIEFING":
        return (
          <Link
            to="/kelola/$unit/sosialisasi"
            params={{ unit }}
            search={step === "HOLD_BRIEFING" && id ? { buka: id } : {}}
            className="go"
          >
            {words}
          </Link>
        );
      case "PREPARE_AUDIT":
      case "RENEW_CERTIFICATE":
        return (
          <Link
            to="/kelola/$unit/sertifikat"
            params={{ unit }}
            search={id ? { buka: id } : {}}
            className="go"
          >
            {words}
          </Link>
        );
      default:
        return (
          <Link to="/kelola/$unit/forum/$forum" params={{ unit, forum: id ?? "" }} className="go">
            {words}
          </Link>
        );
    }
  }
}
