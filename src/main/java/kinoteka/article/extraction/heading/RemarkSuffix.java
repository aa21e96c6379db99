package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.Objects;

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
		for (TitleSeparator separator : List.of(TitleSeparator.DASH, TitleSeparator.DOTS, TitleSeparator.COLON)) {
			List<TitleSeparator.Parts> parts = read.stream()
				.map((heading) -> separator.first(heading.title()))
				.filter(Objects::nonNull)
				.toList();
			long remarks = parts.stream().filter(RemarkSuffix::isRemark).count();
			boolean most = remarks >= 2 && TemplateField.most(remarks, parts.size());
			read = TemplateField.each(read, (heading) -> without(heading, separator, most));
		}
		return read;
	}

	private static Heading without(Heading heading, TitleSeparator separator, boolean most) {
		TitleSeparator.Parts parts = separator.first(heading.title());
		if (parts == null || heading.isDated() || heading.marks().quoted() || !TitleText.canBe(parts.before())) {
			return heading;
		}
		boolean small = separator != TitleSeparator.COLON && Character.isLowerCase(parts.behind().codePointAt(0));
		return (small || (most && isRemark(parts))) ? heading.withTitle(parts.before()) : heading;
	}

	private static boolean isRemark(TitleSeparator.Parts parts) {
		int words = Math.max(TitleText.words(parts.behind()), wide(parts.behind()));
		return Character.isLowerCase(parts.behind().codePointAt(0)) || Character.isDigit(parts.behind().charAt(0))
				|| words > SENTENCE || (words > 2 && (parts.behind().endsWith(".") || parts.behind().endsWith("。")));
	}

	/** About how many words letters are that are written without blanks. */
	private static int wide(String text) {
		return (int) text.chars().filter((c) -> Tokenizer.isRun((char) c)).count() / 2;
	}

}
