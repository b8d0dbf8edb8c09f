package id.fkp.retention;

import id.fkp.retention.person.PersonClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many persons of one class a run has erased. */
@Schema(description = "How many persons of one class a run has erased")
public record ErasedPersons(
        PersonClass personClass, @Schema(examples = "12") int persons) {}
