package kinoteka.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Articles of the sample's family, as many as are asked for, always the same. */
final class Family {

	private static final long SEED = 7;

	private static final int TRIES = 1000;

	private Family() {
	}

	static List<Gold> articles(int count) {
		List<Gold> articles = new ArrayList<>();
		JqwikSession.run(() -> {
			RandomGenerator<Plan> plans = Plans.any().generator(TRIES, true);
			Random random = new Random(SEED);
			for (int i = 0; i < count; i++) {
				Plan plan = plans.next(random).value();
				articles.add(new Gold("family", plan.fileName(), Author.bytes(plan), "list", films(plan)));
			}
		});
		return articles;
	}

	private static List<Gold.Film> films(Plan plan) {
		return Author.reading(plan).films().stream().map((film) -> {
			Set<String> titles = (film.other() == null) ? Set.of(Gold.folded(film.title()))
					: Set.of(Gold.folded(film.title()), Gold.folded(film.other()));
			return new Gold.Film(titles, film.year());
		}).toList();
	}

}
