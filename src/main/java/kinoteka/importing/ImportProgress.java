package kinoteka.importing;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Shows how far an import is, how fast, and how long it still takes. */
class ImportProgress implements ItemWriteListener<Arrival>, StepExecutionListener {

	private static final double SECOND = Duration.ofSeconds(1).toNanos();

	private final LongSupplier clock;

	private final ProgressDisplay display;

	private final long begun;

	private long shown;

	private int files;

	private int done;

	/**
	 * Begins.
	 * @param clock nanoseconds from any point on
	 * @param display where to show it
	 */
	ImportProgress(LongSupplier clock, ProgressDisplay display) {
		this.clock = clock;
		this.display = display;
		this.begun = clock.getAsLong();
		this.shown = this.begun;
	}

	/** Adds to the files that there are. */
	synchronized void expect(int more) {
		this.files += more;
	}

	@Override
	public synchronized void afterWrite(Chunk<? extends Arrival> items) {
		this.done += items.size();
		long now = this.clock.getAsLong();
		if (now - this.shown >= this.display.every().toNanos()) {
			this.shown = now;
			this.display.show((double) this.done / this.files, text((now - this.begun) / SECOND));
		}
	}

	@Override
	public @Nullable ExitStatus afterStep(StepExecution step) {
		this.display.end();
		return null;
	}

	/** "1,240 of 10,000 files (12 %), 310 a second, 28 s left". */
	private String text(double seconds) {
		double rate = this.done / seconds;
		return String.format(Locale.ROOT, "%,d of %,d files (%d %%), %,.0f a second, %,.0f s left", this.done,
				this.files, 100L * this.done / this.files, rate, (this.files - this.done) / rate);
	}

}
