package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.field.RecurringLabels;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Piece.Role;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/** A label with a slip of the pen: "Fcat: …"; not "Face: …" where no "Fact" is near. */
final class MisspeltLabel implements FindingCheck {

	private static final Set<Role> BODY = EnumSet.of(Role.DESCRIPTION, Role.FACT, Role.DETAIL, Role.CLOSING,
			Role.UNRECOGNISED);

	private static final int LONGEST = 32;

	private static final int MOST_WORDS = 3;

	/** Nobody misspells more than that. */
	private static final int MOST = 100;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		if (article.listings().isEmpty()) {
			return;
		}
		Map<String, List<Label>> used = new HashMap<>();
		Map<String, List<Label>> unknown = new LinkedHashMap<>();
		List<Block> blocks = article.outline().blocks();
		for (int i = article.outline().listings().getFirst().index() + 1; i < blocks.size(); i++) {
			Label label = BODY.contains(article.roles().get(i)) ? label(blocks.get(i)) : null;
			if (label != null && (label.known() || unknown.size() < MOST || unknown.containsKey(label.name()))) {
				(label.known() ? used : unknown).computeIfAbsent(label.name(), (name) -> new ArrayList<>()).add(label);
			}
		}
		if (unknown.isEmpty()) {
			return;
		}
		Set<String> recurring = RecurringLabels.in(blocks);
		String language = article.outline().metadata().spoken();
		unknown.forEach((name, labels) -> {
			String meant = meant(labels, used, recurring.contains(name) ? "" : language);
			labels.forEach((label) -> report(label, meant, findings));
		});
	}

	/**
	 * Labels of the article come before those of its language. What stands there more
	 * often than the known label is not misspelt.
	 */
	private static @Nullable String meant(List<Label> labels, Map<String, List<Label>> used, String language) {
		String name = labels.getFirst().name();
		String near = KnownLabels.nearest(name, used.keySet());
		List<Label> known = (near == null) ? List.of() : used.getOrDefault(near, List.of());
		if (!known.isEmpty()) {
			return (known.size() >= labels.size()) ? known.getFirst().written() : null;
		}
		boolean other = language.isEmpty() || KnownFilms.isTitle(name);
		String label = other ? null : KnownLabels.nearestOf(language, name);
		return (label == null) ? null : Character.toTitleCase(label.charAt(0)) + label.substring(1);
	}

	private static void report(Label label, @Nullable String meant, Findings findings) {
		if (meant != null) {
			findings.add(FindingCode.LABEL_MISSPELT,
					"No label is called \"" + label.written() + "\": did you mean \"" + meant + "\"?", label.span());
		}
	}

	private static @Nullable Label label(Block block) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		int colon = line ? colon(block.text()) : -1;
		LabelledText labelled = (colon < 0) ? null : LabelledText.of(block.words());
		if (labelled == null || labelled.name().isEmpty() || TitleText.words(labelled.name()) > MOST_WORDS) {
			return null;
		}
		FieldLabel label = labelled.label();
		int from = Ornaments.skip(block.text(), 0);
		return (from >= colon) ? null : Label.of(labelled.name(), label != null, block.words(), from, colon);
	}

	/** Where a colon follows on a few words; -1 if none does. */
	private static int colon(String text) {
		int limit = Math.min(text.length(), LONGEST);
		for (int i = 0; i < limit; i++) {
			if (text.charAt(i) == ':' || text.charAt(i) == '：') {
				return i;
			}
		}
		return -1;
	}

	/**
	 * What stands before a colon.
	 *
	 * @param name the words, folded
	 * @param written the words as they stand there
	 * @param known whether they are a label
	 * @param span where they stand
	 */
	private record Label(String name, String written, boolean known, Span span) {

		static Label of(String name, boolean known, Words words, int from, int to) {
			return new Label(name, words.text().substring(from, to).strip(), known, words.span(from, to));
		}

	}

}
