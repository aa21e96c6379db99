package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinoteka.platform.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Many films of few years and few titles, and some without a year. */
@SpringBootTest
@DatabaseTest
class PagingTests {

	private static final int FILMS = 60;

	private static final Slice ALL = new Slice(FILMS, false, null, null);

	@Autowired
	Films films;

	@BeforeEach
	void fillTheCatalogue(@Autowired Catalogue catalogue, @Autowired JdbcClient jdbc) {
		jdbc.sql("truncate article, film cascade").update();
		catalogue.replace(List.of(article()));
	}

	static Stream<Ordering> orderings() {
		return Stream.of(Films.byYear(false), Films.byYear(true), Films.byTitle(false), Films.byTitle(true));
	}

	@ParameterizedTest
	@MethodSource("orderings")
	void meetsEveryFilmOnceOnTheWayForwards(Ordering ordering) {
		List<Film> all = items(this.films.page(ordering, ALL));
		assertThat(all).hasSize(FILMS).doesNotHaveDuplicates();
		for (int size : new int[] { 1, 2, 7, FILMS - 1, FILMS }) {
			List<Film> met = new ArrayList<>();
			@Nullable Position after = null;
			Page<Film> page;
			do {
				page = this.films.page(ordering, new Slice(size, false, after, null));
				assertThat(page.hasPrevious()).isEqualTo(after != null);
				met.addAll(items(page));
				after = page.entries().getLast().position();
			}
			while (page.hasNext());
			assertThat(met).isEqualTo(all);
		}
	}

	@ParameterizedTest
	@MethodSource("orderings")
	void meetsEveryFilmOnceOnTheWayBackwards(Ordering ordering) {
		List<Film> all = items(this.films.page(ordering, ALL));
		for (int size : new int[] { 1, 2, 7, FILMS - 1, FILMS }) {
			List<Film> met = new ArrayList<>();
			@Nullable Position before = null;
			Page<Film> page;
			do {
				page = this.films.page(ordering, new Slice(size, true, null, before));
				assertThat(page.hasNext()).isEqualTo(before != null);
				met.addAll(0, items(page));
				before = page.entries().getFirst().position();
			}
			while (page.hasPrevious());
			assertThat(met).isEqualTo(all);
		}
	}

	@ParameterizedTest
	@MethodSource("orderings")
	void keepsBetweenTwoPositions(Ordering ordering) {
		List<Page.Entry<Film>> all = this.films.page(ordering, ALL).entries();
		Position after = all.get(10).position();
		Position before = all.get(20).position();
		Page<Film> first = this.films.page(ordering, new Slice(5, false, after, before));
		Page<Film> last = this.films.page(ordering, new Slice(5, true, after, before));
		assertThat(first.entries()).isEqualTo(all.subList(11, 16));
		assertThat(last.entries()).isEqualTo(all.subList(15, 20));
		assertThat(first.hasNext() && first.hasPrevious() && last.hasNext() && last.hasPrevious()).isTrue();
	}

	@Test
	void putsFilmsWithoutAYearLastInBothDirections() {
		Comparator<@Nullable Integer> ascending = Comparator.nullsLast(Comparator.naturalOrder());
		Comparator<@Nullable Integer> descending = Comparator.nullsLast(Comparator.reverseOrder());
		assertThat(years(Films.byYear(false))).isSortedAccordingTo(ascending).containsNull();
		assertThat(years(Films.byYear(true))).isSortedAccordingTo(descending).containsNull();
	}

	@ParameterizedTest
	@MethodSource("orderings")
	void givesEachDecadeThePageThatItWouldGetAlone(Ordering ordering) {
		List<Decade> decades = List.of(new Decade(1950), new Decade(1960), new Decade(1870));
		Slice slice = new Slice(3, false, this.films.page(ordering, ALL).entries().get(5).position(), null);
		Map<Decade, Page<Film>> pages = this.films.pages(decades, ordering, slice);
		List<Film> behind = items(this.films.page(ordering, new Slice(FILMS, false, slice.after(), null)));
		assertThat(pages).containsOnlyKeys(decades);
		decades.forEach((decade) -> assertThat(items(pages.get(decade)))
			.isEqualTo(behind.stream().filter((film) -> decade.equals(film.decade())).limit(3).toList()));
	}

	private List<@Nullable Integer> years(Ordering ordering) {
		List<@Nullable Integer> years = new ArrayList<>();
		items(this.films.page(ordering, ALL)).forEach((film) -> years.add(film.year()));
		return years;
	}

	private static List<Film> items(@Nullable Page<Film> page) {
		return (page != null) ? page.entries().stream().map(Page.Entry::item).toList() : List.of();
	}

	private static ArticleDraft article() {
		List<Integer> order = new ArrayList<>(IntStream.range(0, FILMS).boxed().toList());
		Collections.shuffle(order, new Random(1));
		List<ListingDraft> listings = IntStream.range(0, FILMS).mapToObj((i) -> listing(i + 1, order.get(i))).toList();
		return new ArticleDraft("many.txt", null, "0".repeat(64), 1, "TEXT", "Many", null, null, null, null, null, null,
				1, 4, 0, listings, List.of());
	}

	/** Ten titles in six years, one of them none. */
	private static ListingDraft listing(int position, int film) {
		@Nullable Integer year = (film % 6 == 0) ? null : 1955 + film % 6;
		return new ListingDraft(position, "Film", "Film " + (char) ('A' + film / 6), null, year, null, List.of(),
				List.of(), List.of(), List.of(), null, 1, List.of(), new SourceDraft(0, 1, 1, 1, 0, 1));
	}

}
