package kinoteka.catalogue;

import java.text.Normalizer;
import java.util.Locale;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class FilmIdentityPropertyTests {

	@Property
	void everyTitleHasAKeyThatIsItsOwnKey(@ForAll @NotEmpty String title) {
		String key = FilmIdentity.of(title, null).key();
		assertThat(key).isNotEmpty();
		assertThat(FilmIdentity.of(key, null).key()).isEqualTo(key);
	}

	@Property
	void keysHaveNoSeparatorAtTheirEnds(@ForAll @NotEmpty String title) {
		assertThat(FilmIdentity.of(title, null).key()).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
	}

	@Property
	void keysDoNotDependOnHowTheTitleIsEncoded(@ForAll @NotEmpty String title) {
		String decomposed = Normalizer.normalize(title, Normalizer.Form.NFD);
		String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
		assertThat(FilmIdentity.of(decomposed, 1985).key()).isEqualTo(FilmIdentity.of(composed, 1985).key());
	}

	@Property
	void keysDoNotDependOnCase(@ForAll @NotEmpty String title) {
		String composed = Normalizer.normalize("a" + title, Normalizer.Form.NFC);
		assertThat(FilmIdentity.of(composed.toUpperCase(Locale.ROOT), 1985).key())
			.isEqualTo(FilmIdentity.of(composed, 1985).key());
	}

	@Property
	void slugsOfDifferentFilmsDiffer(@ForAll @NotEmpty String one,
			@ForAll @WithNull @IntRange(min = 1888, max = 2999) Integer year,
			@ForAll @IntRange(min = 1888, max = 2999) int other) {
		FilmIdentity film = FilmIdentity.of(one, year);
		assertDiffer(film, FilmIdentity.of(one + " " + other, null));
		assertDiffer(film, FilmIdentity.of(one + " " + other, year));
		assertDiffer(film, FilmIdentity.of(one, other));
		assertDiffer(film, FilmIdentity.of(one + " undated", null));
	}

	private static void assertDiffer(FilmIdentity film, @Nullable FilmIdentity other) {
		Assume.that(!film.equals(other));
		assertThat(other).isNotNull().extracting(FilmIdentity::slug).isNotEqualTo(film.slug());
	}

}
