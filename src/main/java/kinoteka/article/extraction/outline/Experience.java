package kinoteka.article.extraction.outline;

import kinoteka.article.extraction.heading.TitleTemplate;

/**
 * What reading goes by: learned weights, and the fields that are taken from titles.
 *
 * @param weights the weights
 * @param template the fields
 */
public record Experience(Weights weights, TitleTemplate template) {

	/**
	 * What was learned, and every field.
	 * @return what articles are read by
	 */
	public static Experience whole() {
		return new Experience(Weights.learned(), TitleTemplate.WHOLE);
	}

}
