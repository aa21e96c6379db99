package kinoteka.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.Chunk;

import static org.assertj.core.api.Assertions.assertThat;

class ImportProgressTests {

	private final List<String> said = new ArrayList<>();

	private long now = 17;

	@Test
	void saysEveryFewSecondsHowFarItIsAndHowLongItTakes() {
		ImportProgress progress = new ImportProgress(() -> this.now, this.said::add);
		progress.expect(4_000);
		progress.expect(6_000);
		for (int second = 0; second < 11; second++) {
			this.now += Duration.ofSeconds(1).toNanos();
			progress.afterWrite(chunk(100));
		}
		assertThat(this.said).containsExactly("500 of 10,000 files (5 %), 100 a second, 95 s left",
				"1,000 of 10,000 files (10 %), 100 a second, 90 s left");
	}

	@Test
	void saysNothingOfWhatIsDoneAtOnce() {
		new ImportProgress(() -> this.now, this.said::add).afterWrite(chunk(3));
		assertThat(this.said).isEmpty();
	}

	private static Chunk<Arrival> chunk(int size) {
		return new Chunk<>(Stream.generate(() -> (Arrival) new Arrival.Known("a.txt")).limit(size).toList());
	}

}
