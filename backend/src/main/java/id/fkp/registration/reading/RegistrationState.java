package id.fkp.registration.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a registration is. */
@Schema(description = "CONFIRMED has a seat and a queue number, WAITING gets one when it is free")
public enum RegistrationState {
    CONFIRMED,
    WAITING,
    CANCELLED
}
