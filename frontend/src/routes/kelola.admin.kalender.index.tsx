import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { CalendarPage } from "@/features/calendar/CalendarPage";
import { calendarYears } from "@/features/calendar/calendar.queries";
import { AdminFrame } from "@/features/unit-workspace/AdminForms";

export const Route = createFileRoute("/kelola/admin/kalender/")({
  loader: ({ context }) => context.queries.ensureQueryData(calendarYears()),
  component: CalendarRoute,
});

function CalendarRoute() {
  const intl = useIntl();
  return (
    <AdminFrame title={intl.formatMessage({ id: "calendar.title" })}>
      <CalendarPage />
    </AdminFrame>
  );
}
