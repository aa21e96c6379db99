package kinoteka.article.extraction.heading;

import java.util.List;

import kinoteka.article.extraction.heading.TitleSeparator.Parts;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.token.TitleText;

/**
 * A remark behind titles: "Sunshine — ignore the last minutes", "Raging Bull: Robert De
 * Niro plays a boxer." Not "Mission: Impossible", which is no sentence.
 */
final class RemarkSuffix implements TemplateField {

	private static final int SENTENCE = 5;

	@Override
	public List<Heading> taken(List<Heading> headings) {
		List<Heading> read = headings;
		for (TitleSeparator separator : List.of(TitleSeparator.DASH, TitleSeparator.COLON)) {
			List<Parts> parts = TemplateField.found(read, (heading) -> separator.first(heading.title()));
			long remarks = TemplateField.count(parts, RemarkSuffix::isRemark);
			boolean most = remarks >= 2 && TemplateField.most(remarks, parts.size());
			read = TemplateField.each(read, (heading) -> without(heading, separator, most));
		}
		return read;
	}

	private static Heading without(Heading heading, TitleSeparator separator, boolean most) {
		Parts parts = separator.first(heading.title());
		if (parts == null || heading.isDated() || heading.is(Heading.Trait.QUOTED) || !parts.canBeTitle()) {
			return heading;
		}
		boolean small = separator != TitleSeparator.COLON && isSmall(parts);
		return (small || (most && isRemark(parts))) ? heading.withTitle(parts.before()) : heading;
	}

	private static boolean isSmall(Parts parts) {
		return Character.isLowerCase(parts.behind().codePointAt(0));
	}

	/** About half of the letters that are written without blanks are words. */
	private static boolean isRemark(Parts parts) {
		long wide = parts.behind().chars().filter((c) -> Tokenizer.isRun((char) c)).count() / 2;
		long words = Math.max(TitleText.words(parts.behind()), wide);
		return isSmall(parts) || Character.isDigit(parts.behind().charAt(0)) || words > SENTENCE
				|| (words > 2 && (parts.behind().endsWith(".") || parts.behind().endsWith("。")));
	}

}
