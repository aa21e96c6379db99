package kinoteka.article.extraction.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;

/**
 * Lines under the titles that are nothing but names: who made the film, if all listings
 * that have a short line there have names in it. Titles can look like names, and a cast
 * is longer.
 */
final class DirectorLines {

	private static final int MOST_WORDS = 8;

	private final Set<Integer> lines = new HashSet<>();

	private int others;

	private int casts;

	private int titles;

	private int people;

	private DirectorLines() {
	}

	/** The indices of such lines; none if it is not sure that they are directors. */
	static Set<Integer> in(List<Block> blocks, List<Candidate> listings, List<Integer> ends) {
		DirectorLines found = new DirectorLines();
		for (int i = 0; i < listings.size(); i++) {
			int line = first(blocks, listings.get(i).index() + 1, ends.get(i));
			if (line >= 0 && !listings.get(i).heading().namesDirector()) {
				found.read(line, blocks.get(line));
			}
		}
		return found.areDirectors(listings.size()) ? found.lines : Set.of();
	}

	private static int first(List<Block> blocks, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!blocks.get(i).furniture() && blocks.get(i).kind() != Block.Kind.CAPTION) {
				return (blocks.get(i).kind() == Block.Kind.TEXT) ? i : -1;
			}
		}
		return -1;
	}

	private void read(int index, Block block) {
		String text = block.text();
		boolean line = TitleText.words(text) <= MOST_WORDS && !text.endsWith(".")
				&& LabelledText.of(block.words()) == null;
		if (!line) {
			return;
		}
		if (!PersonNames.areNames(text)) {
			this.others++;
			return;
		}
		this.lines.add(index);
		this.casts += (text.indexOf(',') > 0) ? 1 : 0;
		this.titles += KnownFilms.isTitle(TextNormalizer.key(text)) ? 1 : 0;
		this.people += PersonNames.split(text).stream().map(TextNormalizer::key).anyMatch(KnownFilms::isPerson) ? 1 : 0;
	}

	private boolean areDirectors(int listings) {
		int names = this.lines.size();
		return names >= 2 && names * 2 >= listings && this.others == 0 && this.casts * 2 < names
				&& this.titles <= this.people;
	}

}
