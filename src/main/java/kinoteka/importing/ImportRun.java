package kinoteka.importing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One run: an import, or what took articles out or back.
 *
 * @param id its number
 * @param kind what was asked for
 * @param undoes the run that it takes back; null for others
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param status how it stands
 * @param reason why it failed or was given up; null for others
 * @param unchanged how many articles it found as the catalogue had them
 * @param skipped how many files in folders were no articles
 */
public record ImportRun(@Id Integer id, Kind kind, @Nullable Integer undoes, Instant startedAt,
		@Nullable Instant finishedAt, Status status, @Nullable String reason, int unchanged, int skipped) {

	/** What can be asked for. */
	public enum Kind {

		/** Articles were brought. */
		IMPORT,
		/** Nothing was to change; such a run is forgotten when it ends. */
		DRY_RUN,
		/** Articles were taken out by name. */
		REMOVE,
		/** What a run had done was taken back. */
		UNDO,
		/** An article was put back to a former state. */
		RESTORE

	}

	/** How a run can stand. */
	public enum Status {

		/** It goes on. */
		RUNNING,
		/** It did all that it was asked for. */
		COMPLETED,
		/** It was stopped between chunks. */
		STOPPED,
		/** It ended before it was done. */
		FAILED,
		/** Its process died. */
		ABANDONED

	}

	static ImportRun begun(int id, Kind kind, @Nullable Integer undoes) {
		return new ImportRun(id, kind, undoes, Instant.now(), null, Status.RUNNING, null, 0, 0);
	}

}
