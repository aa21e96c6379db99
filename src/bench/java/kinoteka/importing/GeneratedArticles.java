package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Articles of ten films with two facts each, the same ones for the same seed. Titles are
 * drawn from 25 millions, so that few films stand in two articles.
 */
final class GeneratedArticles {

	private static final int FILMS = 10;

	private static final int FOLDERS = 100;

	private static final List<String> QUALITIES = List.of("Quiet", "Broken", "Distant", "Golden", "Hidden", "Last",
			"Burning", "Silent", "Crimson", "Frozen", "Gentle", "Hollow", "Restless", "Silver", "Stolen", "Wandering",
			"Winter", "Northern", "Borrowed", "Endless");

	private static final List<String> THINGS = List.of("Harbour", "Letter", "Garden", "Witness", "Bridge", "Orchard",
			"Signal", "Promise", "Lantern", "Journey", "Station", "Shadow", "Island", "Mirror", "Whistle", "Carousel",
			"Lighthouse", "Portrait", "Tailor", "Violin", "Captain", "Stranger", "Widow", "Miller", "Compass");

	private static final List<String> PLACES = List.of("Velmora", "Astrany", "Corbeth", "Dunvale", "Esterfell",
			"Fairholt", "Grimsay", "Hallowmere", "Ilvenport", "Jorvald", "Kelmarsh", "Lindisvale", "Morvern", "Nethery",
			"Ostrava Bay", "Pellworm", "Quarnby", "Rosmarin", "Selborne", "Tarvold");

	private static final List<String> DEEDS = List.of("searches for a brother who left one night",
			"keeps a secret that a whole town would pay for", "crosses a border with nothing but a suitcase",
			"learns to repair what others throw away", "waits for a ship that is not expected",
			"teaches a child to read in a house without books");

	private final SplittableRandom random;

	private GeneratedArticles(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** Writes articles to a folder, a hundredth of them to each of its folders. */
	static void write(Path folder, int count, long seed) throws IOException {
		GeneratedArticles articles = new GeneratedArticles(seed);
		for (int number = 0; number < count; number++) {
			Path file = folder.resolve("shelf-%02d/article-%06d.txt".formatted(number % FOLDERS, number));
			if (number < FOLDERS) {
				Files.createDirectories(file.resolveSibling("."));
			}
			Files.writeString(file, articles.article(number));
		}
	}

	private String article(int number) {
		StringBuilder text = new StringBuilder(
				"Ten films for evening %d\n\nThis list of ten films is for evening %1$d.\n".formatted(number));
		for (int film = 0; film < FILMS; film++) {
			text.append(film());
		}
		return text.toString();
	}

	private String film() {
		String place = one(PLACES);
		return """

				The %s %s and the %s of %s (%d)
				Description: In %s a %s %s. Nobody there speaks of it before the first snow falls.
				Fact: The %s was built for the film and stood until %d.
				Fact: The scenes in %s were shot within %d days.
				""".formatted(one(QUALITIES), one(THINGS), one(THINGS), place, 1920 + this.random.nextInt(100),
				one(PLACES), one(THINGS).toLowerCase(Locale.ROOT), one(DEEDS), one(THINGS).toLowerCase(Locale.ROOT),
				1960 + this.random.nextInt(60), place, 2 + this.random.nextInt(60));
	}

	private String one(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

}
