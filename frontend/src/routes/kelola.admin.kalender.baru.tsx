import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { EnterCalendarYearPage } from "@/features/calendar/CalendarYearPages";
import { calendarYears } from "@/features/calendar/calendar.queries";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/kalender/baru")({
  loader: ({ context }) => context.queries.ensureQueryData(calendarYears()),
  component: EnterCalendarYearRoute,
});

function EnterCalendarYearRoute() {
  const intl = useIntl();
  return (
    <AdminFrame title={intl.formatMessage({ id: "calendar.enter" })}>
      <EnterCalendarYearPage />
    </AdminFrame>
  );
}
