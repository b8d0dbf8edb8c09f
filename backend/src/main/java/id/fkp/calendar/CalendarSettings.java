package id.fkp.calendar;

import io.smallrye.config.ConfigMapping;

/** How this installation counts where the law leaves it open. */
@ConfigMapping(prefix = "fkp.calendar")
interface CalendarSettings {

    FirstDay firstDay();
}
