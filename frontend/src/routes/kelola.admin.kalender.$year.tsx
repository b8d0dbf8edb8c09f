import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { ChangeCalendarYearPage } from "@/features/calendar/CalendarYearPages";
import { calendarYearToChange } from "@/features/calendar/calendar.queries";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/kalender/$year")({
  loader: ({ context, params }) => context.queries.ensureQueryData(calendarYearToChange(Number(params.year))),
  component: CalendarYearRoute,
});

function CalendarYearRoute() {
  const intl = useIntl();
  const { year } = Route.useParams();
  return (
    <AdminFrame title={intl.formatMessage({ id: "calendar.ofYear" }, { year })}>
      <ChangeCalendarYearPage year={Number(year)} />
    </AdminFrame>
  );
}
