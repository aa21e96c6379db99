package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.Tokenizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.model.Passage;

/** What the whole article says that bears on all of its groups. */
final class Evidence {

	/** So many entries are looked into for words, evenly spread. */
	private static final int ENTRIES = 8;

	private static final int LONGEST_ENTRY = 400;

	private static final int OPENING = 8;

	private static final int LONGEST_OPENING = 1200;

	private static final Vocabulary NOTHING = new Vocabulary(0, 0, 0);

	private final Surroundings surroundings;

	private final List<Candidate> candidates;

	private final Set<Integer> declared = new HashSet<>();

	private final boolean headlined;

	private final String headline;

	private final Vocabulary opening;

	private final int lines;

	private final Map<Integer, Vocabulary> words = new HashMap<>();

	Evidence(Surroundings surroundings, List<Candidate> candidates) {
		this.surroundings = surroundings;
		this.candidates = candidates;
		this.lines = Math.max(1,
				(int) surroundings.blocks()
					.stream()
					.filter((block) -> block.kind() != Block.Kind.META && !block.furniture())
					.count());
		boolean films = false;
		Passage title = surroundings.metadata().title().title();
		if (title != null) {
			films = declare(title.text());
		}
		int opening = 0;
		for (int i = 0; i < surroundings.blocks().size() && opening < OPENING; i++) {
			Block block = surroundings.blocks().get(i);
			boolean text = block.kind() == Block.Kind.TEXT || i == surroundings.titleBlock();
			opening += text ? 1 : 0;
			if (text && !block.furniture()) {
				films |= declare(block.text()) && i == surroundings.titleBlock();
			}
		}
		this.headlined = films;
		this.headline = (title == null) ? "" : title.text();
		this.opening = readOpening();
	}

	/** Keeps the number of films that a text speaks of; whether it speaks of films. */
	private boolean declare(String text) {
		String head = text.substring(0, Math.min(text.length(), LONGEST_ENTRY));
		int number = DeclaredCount.number(head, this.surroundings.language());
		if (number > 0) {
			this.declared.add(number);
		}
		return Topic.mentionsFilms(head) || has(head, WordList.NOUN_CINEMA);
	}

	boolean declares() {
		return !this.declared.isEmpty();
	}

	boolean declares(int count) {
		return this.declared.contains(count);
	}

	Topic topic() {
		return this.surroundings.topic();
	}

	/** Whether the title of the article has a word for films or the cinema. */
	boolean isHeadlined() {
		return this.headlined;
	}

	int lines() {
		return this.lines;
	}

	/** How deep a line stands: headings over lines, lines over items and rows. */
	private static int depth(Candidate member) {
		return switch (member.structure().kind()) {
			case HEADING -> member.structure().level();
			case LINE, TITLE, ANNOUNCEMENT -> 7;
			case ITEM -> 7 + member.structure().level();
			case ROW -> 12;
		};
	}

	/** How many dated lines stand higher than a group, as a share of both. */
	double datedAbove(List<Candidate> members) {
		return others(members, (other) -> isDated(other) && depth(other) < depth(members.getFirst()));
	}

	/** How many dated lines stand beside or under a group, as a share of both. */
	double datedBeside(List<Candidate> members) {
		return others(members, (other) -> isDated(other) && depth(other) >= depth(members.getFirst()));
	}

	/** How many titles in headings stand higher than a group, as a share of both. */
	double titlesAbove(List<Candidate> members) {
		return others(members,
				(other) -> other.structure().kind() == Structure.Kind.HEADING && other.objections().isEmpty()
						&& depth(other) < depth(members.getFirst()) && other.index() > members.getFirst().index() - 3);
	}

	/** How many items stand lower than a group of headings, as a share of both. */
	double itemsBelow(List<Candidate> members) {
		return others(members, (other) -> other.structure().kind() == Structure.Kind.ITEM
				&& other.objections().isEmpty() && depth(other) > depth(members.getFirst()));
	}

	/** How many lines with ranks stand higher than a group, as a share of both. */
	double rankedAbove(List<Candidate> members) {
		return others(members, (other) -> other.heading().isRanked() && depth(other) < depth(members.getFirst()));
	}

	private static boolean isDated(Candidate candidate) {
		return candidate.heading().isDated() && candidate.objections().isEmpty();
	}

	private double others(List<Candidate> members, Predicate<Candidate> counts) {
		int at = 0;
		int others = 0;
		for (Candidate candidate : this.candidates) {
			boolean member = at < members.size() && members.get(at).index() == candidate.index();
			at += member ? 1 : 0;
			others += (!member && counts.test(candidate)) ? 1 : 0;
		}
		return GroupProfile.portion(others, others + members.size());
	}

	/** Whether the title of the article names works of other kinds. */
	boolean isHeadlinedByWorks() {
		return !this.headline.isEmpty() && Topic.namesWorks(this.headline);
	}

	/** Whether the title of the article speaks of the best or dearest. */
	boolean isChoice() {
		return has(this.headline, WordList.CHOICE);
	}

	private static boolean has(String text, WordList list) {
		return Arrays.stream(Tokenizer.of(text)).anyMatch((word) -> Lexicon.shared().has(list, word));
	}

	/** Which words the article begins with; each 1 or 0. */
	Vocabulary opening() {
		return this.opening;
	}

	private Vocabulary readOpening() {
		StringBuilder text = new StringBuilder(this.headline);
		for (int i = 0; i < this.surroundings.blocks().size() && text.length() < LONGEST_OPENING; i++) {
			Block block = this.surroundings.blocks().get(i);
			if (!block.furniture() && (block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.HEADING)) {
				text.append(' ')
					.append(block.text(), 0, Math.min(block.text().length(), LONGEST_OPENING - text.length()));
			}
		}
		return Vocabulary.of(text.toString());
	}

	/** In how many entries words for films, series and other works stand. */
	Vocabulary vocabulary(GroupProfile profile) {
		int count = profile.members().size();
		List<Vocabulary> entries = new ArrayList<>();
		for (int i = 0; i < count; i += Math.max(1, count / ENTRIES)) {
			entries.add(entry(profile.members().get(i).index(), profile.next(i)));
		}
		return Vocabulary.mean(entries);
	}

	/** The words of the first lines of an entry. */
	private Vocabulary entry(int from, int to) {
		Vocabulary entry = NOTHING;
		int read = 0;
		for (int at = from; at < to && read < LONGEST_ENTRY; at++) {
			entry = entry.or(this.words.computeIfAbsent(at, this::line));
			read += this.surroundings.blocks().get(at).text().length();
		}
		return entry;
	}

	private Vocabulary line(int at) {
		String text = this.surroundings.blocks().get(at).text();
		return Vocabulary.of(text.substring(0, Math.min(text.length(), LONGEST_ENTRY)));
	}

}
