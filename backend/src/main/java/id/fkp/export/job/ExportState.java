package id.fkp.export.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an export stands. After a crash of its node a running one is begun anew by itself. */
@Schema(description = "QUEUED waits for a node, RUNNING is being written, DONE can be fetched, FAILED was given up")
enum ExportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
