package kinoteka.article;

import kinoteka.article.Plan.Reading;
import kinoteka.article.model.Article;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles of the sample's family are read exactly, however they are laid out: in five
 * languages, with the title and the year in each order, in each format and encoding.
 */
class FamilyTests {

	@Property(tries = 3000, seed = "1957")
	void readsArticlesOfTheFamilyExactly(@ForAll("plans") Plan plan) {
		Article article = Lossless.parse(plan.fileName(), Author.bytes(plan));
		assertThat(Reading.of(article)).as(() -> Author.text(plan)).isEqualTo(Author.reading(plan));
	}

	@Provide
	Arbitrary<Plan> plans() {
		return Plans.any();
	}

}
