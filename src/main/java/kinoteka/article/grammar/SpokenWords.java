package kinoteka.article.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.format.Block;

/**
 * In which languages a short text speaks of films. It has too few common words, and those
 * of its titles can be of any language; its labels, numbers and words for films are its
 * writer's own. Each counts once: a label under every film says no more than under one.
 */
final class SpokenWords {

	/** A writer chooses a label; a word may stand in a title. */
	private static final int LABEL = 2;

	private final Set<String> heard = new HashSet<>();

	private final int[] counts;

	private SpokenWords(int[] counts) {
		this.counts = counts;
	}

	/** Adds what the blocks say of films to the counts of the languages. */
	static void count(List<Block> blocks, int[] counts) {
		SpokenWords spoken = new SpokenWords(counts);
		for (Block block : blocks) {
			if (block.kind() != Block.Kind.META && !block.furniture()) {
				spoken.hear(block);
			}
		}
	}

	private void hear(Block block) {
		Labelled labelled = Labelled.of(block.words());
		if (labelled != null && labelled.label() != null && this.heard.add(labelled.name() + ":")) {
			add(Lexicon.shared().languagesOfLabel(labelled.name()), LABEL);
		}
		for (String word : Wording.of(block.text())) {
			if (this.heard.add(word)) {
				add(Lexicon.shared().languagesOfTopic(word), 1);
			}
		}
	}

	private void add(int[] languages, int weight) {
		for (int language : languages) {
			this.counts[language] += weight;
		}
	}

}
