package kinoteka.importing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.Chunk;

import static org.assertj.core.api.Assertions.assertThat;

class ImportProgressTests {

	private final List<String> said = new ArrayList<>();

	private final ProgressDisplay display = new ProgressDisplay() {

		@Override
		public Duration every() {
			return Duration.ofSeconds(5);
		}

		@Override
		public void show(double share, String text) {
			ImportProgressTests.this.said.add(text);
		}

		@Override
		public void end() {
			ImportProgressTests.this.said.add("end");
		}

	};

	private long now = 17;

	@Test
	void saysEveryFewSecondsHowFarItIsAndHowLongItTakes() {
		ImportProgress progress = new ImportProgress(() -> this.now, this.display);
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
		new ImportProgress(() -> this.now, this.display).afterWrite(chunk(3));
		assertThat(this.said).isEmpty();
	}

	@Test
	void drawsABarOnATerminalAndWipesItWhenTheImportIsOver() {
		ByteArrayOutputStream terminal = new ByteArrayOutputStream();
		ProgressDisplay bar = new ProgressDisplay.Bar(new PrintStream(terminal, true, StandardCharsets.UTF_8));
		bar.show(0.5, "5 of 10 files");
		bar.end();
		assertThat(terminal.toString(StandardCharsets.UTF_8))
			.isEqualTo("\r\u001b[K[============            ] 5 of 10 files\r\u001b[K");
	}

	private static Chunk<Arrival> chunk(int size) {
		return new Chunk<>(Stream.generate(() -> (Arrival) new Arrival.Known("a.txt")).limit(size).toList());
	}

}
