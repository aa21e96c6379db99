package kinoteka.article.extraction.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;

/**
 * In which languages a short text speaks of films. It has too few common words, and those
 * of its titles can be of any language; its labels, numbers and words for films are its
 * writer's own. Each counts once: a label under every film says no more than under one.
 */
final class TopicVocabulary {

	/** A writer chooses a label; a word may stand in a title. */
	private static final int LABEL = 2;

	private final Set<String> heard = new HashSet<>();

	private final int[] counts;

	private TopicVocabulary(int[] counts) {
		this.counts = counts;
	}

	/** Adds what the blocks say of films to the counts of the languages. */
	static void count(List<Block> blocks, int[] counts) {
		TopicVocabulary spoken = new TopicVocabulary(counts);
		for (Block block : blocks) {
			if (block.kind() != Block.Kind.META && !block.furniture()) {
				spoken.hear(block);
			}
		}
	}

	private void hear(Block block) {
		LabelledText labelled = LabelledText.of(block.words());
		if (labelled != null && labelled.label() != null && this.heard.add(labelled.name() + ":")) {
			add(Lexicon.shared().languagesOfLabel(labelled.name()), LABEL);
		}
		for (String word : Tokenizer.of(block.text())) {
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
