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
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Piece.Role;
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
		Map<String, List<Label>> known = new HashMap<>();
		Map<String, List<Label>> unknown = new LinkedHashMap<>();
		List<Block> blocks = article.outline().blocks();
		int first = article.listings().isEmpty() ? blocks.size() : article.outline().listings().getFirst().index();
		for (int i = first; i < blocks.size(); i++) {
			Label label = BODY.contains(article.roles().get(i)) ? Label.of(blocks.get(i)) : null;
			if (label != null) {
				(label.known() ? known : unknown).computeIfAbsent(label.name(), (name) -> new ArrayList<>()).add(label);
			}
		}
		String language = article.outline().metadata().spoken();
		unknown.values()
			.stream()
			.limit(MOST)
			.forEach((labels) -> report(labels, meant(labels, known, language), findings));
	}

	/**
	 * Labels of the article come before those of its language. What stands there more
	 * often than the known label, or again, is not misspelt.
	 */
	private static @Nullable String meant(List<Label> labels, Map<String, List<Label>> used, String language) {
		String name = labels.getFirst().name();
		List<Label> known = used.getOrDefault(NearLabel.among(used.keySet(), name), List.of());
		if (!known.isEmpty()) {
			return (known.size() >= labels.size()) ? known.getFirst().written() : null;
		}
		boolean other = labels.size() > 1 || KnownFilms.isTitle(name);
		String label = other ? "" : NearLabel.in(language, name);
		return label.isEmpty() ? null : Character.toTitleCase(label.charAt(0)) + label.substring(1);
	}

	private static void report(List<Label> labels, @Nullable String meant, Findings findings) {
		for (Label label : (meant == null) ? List.<Label>of() : labels) {
			findings.add(FindingCode.LABEL_MISSPELT,
					"No label is called \"" + label.written() + "\": did you mean \"" + meant + "\"?",
					label.words().span());
		}
	}

	/**
	 * What stands before a colon.
	 *
	 * @param name the words, folded
	 * @param known whether they are a label
	 * @param words the words as they stand there
	 */
	private record Label(String name, boolean known, Words words) {

		static @Nullable Label of(Block block) {
			boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
			String start = block.text().substring(0, Math.min(block.text().length(), LONGEST)).replace('：', ':');
			int from = Ornaments.skip(start, 0);
			int colon = start.indexOf(':', from);
			LabelledText labelled = (line && colon > from) ? LabelledText.of(block.words()) : null;
			boolean few = labelled != null && !labelled.name().isEmpty()
					&& TitleText.words(labelled.name()) <= MOST_WORDS;
			return (labelled != null && few)
					? new Label(labelled.name(), labelled.label() != null, block.words().slice(from, colon)) : null;
		}

		String written() {
			return this.words.text().strip();
		}

	}

}
