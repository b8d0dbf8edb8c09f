package id.fkp.live.guest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** With what somebody shows that they take part; secrets never stand in a path. */
public record GuestHeaders(
        @Parameter(
                description = "Of who was checked in; in any case, with or without the hyphen",
                example = "7K3M-Q2XK")
        @RestHeader("Attendance-Number")
        @Nullable
        String attendanceNumber,

        @Parameter(description = "Belongs to Attendance-Number") @RestHeader("Attendance-Secret") @Nullable
        String attendanceSecret,

        @Parameter(
                description = "Of who has a place online and was not checked in; looked at without Attendance-Number",
                example = "7K3M-Q2XK")
        @RestHeader("Ticket-Number")
        @Nullable
        String ticketNumber,

        @Parameter(description = "Belongs to Ticket-Number") @RestHeader("Ticket-Secret") @Nullable
        String ticketSecret) {}
