package kinoteka.article;

import java.util.List;

import kinoteka.article.Plan.Body;
import kinoteka.article.Plan.Encoding;
import kinoteka.article.Plan.Entry;
import kinoteka.article.Plan.FactStyle;
import kinoteka.article.Plan.Form;
import kinoteka.article.Plan.Frame;
import kinoteka.article.Plan.Headings;
import kinoteka.article.Plan.Introduction;
import kinoteka.article.Plan.Labels;
import kinoteka.article.Plan.LineEnd;
import kinoteka.article.Plan.Mark;
import kinoteka.article.Plan.MetaPlace;
import kinoteka.article.Plan.Rank;
import kinoteka.article.Plan.Sheet;
import kinoteka.article.Plan.TitlePlace;
import kinoteka.article.Plan.Tongue;
import kinoteka.article.model.Format;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans by chance. What a property fails on shrinks to the first choice of each kind. */
final class Plans {

	private Plans() {
	}

	static Arbitrary<Plan> any() {
		return Combinators.combine(sheets(), headings(), bodies(), frames(), entries()).as(Plan::new).map(Fit::of);
	}

	private static Arbitrary<Sheet> sheets() {
		return Combinators
			.combine(Arbitraries.of(Format.class), Arbitraries.of(Tongue.class),
					Arbitraries.oneOf(Arbitraries.just(Encoding.UTF_8), Arbitraries.of(Encoding.class)),
					Arbitraries.of(LineEnd.class), chance())
			.as(Sheet::new);
	}

	private static Arbitrary<Headings> headings() {
		return Combinators
			.combine(Arbitraries.of(Mark.class), Arbitraries.of(Rank.class), Arbitraries.of(Form.class), chance())
			.as(Headings::new);
	}

	private static Arbitrary<Body> bodies() {
		return Combinators.combine(Arbitraries.of(Labels.class), Arbitraries.of(FactStyle.class), chance())
			.as(Body::new);
	}

	private static Arbitrary<Frame> frames() {
		return Combinators
			.combine(Arbitraries.of(TitlePlace.class), Arbitraries.of(MetaPlace.class),
					Arbitraries.of(Introduction.class), chance(), chance(), chance())
			.as(Frame::new);
	}

	private static Arbitrary<List<Entry>> entries() {
		Arbitrary<Boolean> dated = Arbitraries.of(true, true, true, true, true, false);
		return Combinators
			.combine(Arbitraries.integers().between(0, 19), Arbitraries.of(1, 1, 1, 2, 3, 0),
					Arbitraries.of(1, 1, 1, 2, 3, 0), dated)
			.as(Entry::new)
			.list()
			.uniqueElements(Entry::title)
			.ofMinSize(3)
			.ofMaxSize(7);
	}

	private static Arbitrary<Boolean> chance() {
		return Arbitraries.of(false, true);
	}

}
