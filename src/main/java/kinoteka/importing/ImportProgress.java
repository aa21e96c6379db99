package kinoteka.importing;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Says every few seconds how far an import is, how fast, and how long it still takes. */
class ImportProgress implements ItemWriteListener<Arrival> {

	private static final long EVERY = Duration.ofSeconds(5).toNanos();

	private static final double SECOND = Duration.ofSeconds(1).toNanos();

	private int files;

	private final LongSupplier clock;

	private final Consumer<String> output;

	private final long begun;

	private long told;

	private int done;

	/**
	 * Begins.
	 * @param clock nanoseconds from any point on
	 * @param output takes what is to be said
	 */
	ImportProgress(LongSupplier clock, Consumer<String> output) {
		this.clock = clock;
		this.output = output;
		this.begun = clock.getAsLong();
		this.told = this.begun;
	}

	/** Adds to the files that there are. */
	synchronized void expect(int more) {
		this.files += more;
	}

	@Override
	public synchronized void afterWrite(Chunk<? extends Arrival> items) {
		this.done += items.size();
		long now = this.clock.getAsLong();
		if (now - this.told >= EVERY) {
			this.told = now;
			this.output.accept(line((now - this.begun) / SECOND));
		}
	}

	/** "1,240 of 10,000 files (12 %), 310 a second, 28 s left". */
	private String line(double seconds) {
		double rate = this.done / seconds;
		return String.format(Locale.ROOT, "%,d of %,d files (%d %%), %,.0f a second, %,.0f s left", this.done,
				this.files, 100L * this.done / this.files, rate, (this.files - this.done) / rate);
	}

}
