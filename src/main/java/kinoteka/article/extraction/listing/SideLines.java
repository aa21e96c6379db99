package kinoteka.article.extraction.listing;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;

/** Lines that sites put beside a text: links, captions, who wrote it. */
final class SideLines {

	private static final Pattern BARS = Pattern.compile("\\s*[|•·｜]\\s*");

	private static final Pattern CREDIT = Pattern.compile("(?:^|[.!?…)\\]/|,–—-]|[(\\[])\\s*([\\p{L} ]{2,24})[:：]");

	private static final int LONGEST = 120;

	private static final int LINK_WORDS = 6;

	private static final int NAME_WORDS = 8;

	private SideLines() {
	}

	static boolean isSide(Block block) {
		return block.text().length() <= LONGEST && (isLinks(block.words()) || isCaption(block.text()));
	}

	/** "Read more | Watch it", or a link and nothing else. */
	private static boolean isLinks(Words words) {
		Mark link = words.leading(Mark.Kind.LINK);
		if (link != null && words.coveredBy(link)) {
			return TitleText.words(words.text()) <= LINK_WORDS;
		}
		String[] parts = BARS.split(words.text(), -1);
		return parts.length > 1 && Stream.of(parts)
			.noneMatch((part) -> part.isEmpty() || part.endsWith(".") || TitleText.words(part) > LINK_WORDS);
	}

	/** Words that end in whose picture they stand under: "… in Heat. Photo: Warner". */
	private static boolean isCaption(String text) {
		return text.indexOf('©') >= 0 || CREDIT.matcher(text)
			.results()
			.anyMatch((found) -> LabelledText.label(found.group(1).strip()) == FieldLabel.SOURCE
					&& TitleText.words(text.substring(found.end())) <= NAME_WORDS);
	}

	/** Who wrote a text, behind it: "Text: Jane Doe". */
	static boolean isByline(Words words) {
		LabelledText labelled = (words.text().length() > LONGEST) ? null : LabelledText.of(words);
		return labelled != null && labelled.label() == null && TitleText.words(labelled.name()) <= 2
				&& PersonNames.areNames(words.text().substring(labelled.valueFrom()));
	}

}
