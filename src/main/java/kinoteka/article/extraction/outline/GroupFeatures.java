package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.extraction.token.TitleText;

/**
 * What speaks for and against a group being the listing headings of its article, and for
 * the article listing films at all.
 */
final class GroupFeatures {

	/** The names of the features, in the order of the vectors. */
	static final List<String> NAMES = names();

	private static final List<Topic> TOPICS = List.of(Topic.FILMS, Topic.FILM, Topic.SERIES, Topic.OTHER);

	private final Evidence evidence;

	private final Vector values = new Vector(NAMES.size());

	private GroupFeatures(Evidence evidence) {
		this.evidence = evidence;
	}

	private static List<String> names() {
		List<String> names = new ArrayList<>();
		for (Trait trait : Trait.values()) {
			names.add("share " + trait.name().toLowerCase(Locale.ROOT).replace('_', ' '));
		}
		for (Structure.Kind kind : Structure.Kind.values()) {
			names.add("kind " + kind.name().toLowerCase(Locale.ROOT));
		}
		names.addAll(List.of("always", "log count", "only one", "fewer than three", "accepted", "sureness", "level",
				"evenness", "reach", "share of lines", "declared", "off declared", "topic films", "topic film",
				"topic series", "topic other", "headline names films", "film words", "other words", "series words",
				"persons", "words in title", "distinct", "numbers", "dated above", "dated beside", "ranked above",
				"undated under films", "undated under other", "undated without films", "no evidence", "objections",
				"log count of dated", "log count of undated", "film data", "ranked only", "near declared",
				"headline names works", "headline chooses", "headline chooses films", "opening film words",
				"opening other words", "opening series words", "opening nouns", "films over others", "credits",
				"cast in brackets", "titles above", "items below", "same beginnings", "other nouns", "short and sure",
				"undated without declared", "dated under other words", "known people", "opening known people",
				"any known people", "undated without known people", "any known title", "several known titles",
				"undated without known titles", "undated with known titles", "year in brackets",
				"dated without other evidence", "dated headings over text"));
		return List.copyOf(names);
	}

	/** The features of the accepted members of a group. */
	static double[] of(Evidence evidence, GroupProfile profile, int all, double sureness) {
		GroupFeatures features = new GroupFeatures(evidence);
		features.measure(profile, all, sureness);
		return features.values.values();
	}

	private void measure(GroupProfile profile, int all, double sureness) {
		List<Candidate> members = profile.members();
		int count = members.size();
		Structure.Kind kind = members.getFirst().structure().kind();
		for (Trait trait : Trait.values()) {
			add(profile.share(trait));
		}
		for (Structure.Kind one : Structure.Kind.values()) {
			add(kind == one);
		}
		double dated = profile.share(Trait.DATED);
		Vocabulary words = this.evidence.vocabulary(profile);
		boolean films = this.evidence.topic() == Topic.FILMS;
		add(true);
		add(Math.log(count));
		add(count == 1);
		add(count < 3);
		add(GroupProfile.portion(count, all));
		add(sureness);
		add(this.evidence.order(members.getFirst()));
		add(evenness(members));
		add(GroupProfile.portion(members.getLast().index() - members.getFirst().index() + 1, this.evidence.lines()));
		add(GroupProfile.portion(count, this.evidence.lines()));
		add(this.evidence.declares(count));
		add(!this.evidence.declares(count) && this.evidence.declares());
		TOPICS.forEach((topic) -> add(this.evidence.topic() == topic));
		add(this.evidence.isHeadlined());
		add(words.films());
		add(words.works());
		add(words.series());
		add(share(members, (member) -> member.objections().contains(TitleObjection.PERSON)));
		add(members.stream().mapToInt((member) -> TitleText.words(member.heading().title())).sum() / 10.0 / count);
		add(distinct(members));
		add(share(members, (member) -> member.heading().title().chars().noneMatch(Character::isLetter)));
		add(this.evidence.datedAbove(members));
		add(this.evidence.datedBeside(members));
		add(this.evidence.rankedAbove(members));
		boolean unsaid = dated == 0 && profile.share(Trait.DIRECTED) == 0 && profile.share(Trait.DETAILED) == 0;
		add(films ? 1 - dated : 0);
		add(this.evidence.topic() == Topic.OTHER ? 1 - dated : 0);
		add(words.films() == 0 && !films && this.evidence.topic() != Topic.FILM ? 1 - dated : 0);
		add(unsaid && words.films() == 0 && !films && !this.evidence.isHeadlined());
		add(share(members, (member) -> !member.objections().isEmpty()));
		add(Math.log(1 + dated * count));
		add(Math.log(1 + (1 - dated) * count));
		add(!this.evidence.isWithoutData());
		add(unsaid && profile.share(Trait.LABELLED) == 0 ? profile.share(Trait.RANKED) : 0);
		add(this.evidence.nearlyDeclares(count));
		add(this.evidence.isHeadlinedByWorks());
		add(this.evidence.isChoice());
		add(this.evidence.isChoice() && this.evidence.isHeadlined());
		Vocabulary opening = this.evidence.opening();
		add(opening.films());
		add(opening.works());
		add(opening.series());
		add(opening.others());
		add(words.films() + opening.films() > words.works() + words.series() + opening.works() + opening.series());
		add(words.credits());
		add(words.cast());
		add(this.evidence.titlesAbove(members));
		add(this.evidence.itemsBelow(members));
		add(sameBeginnings(members));
		add(words.others());
		add(count < 6 ? sureness : 0);
		add(this.evidence.declares() ? 0 : 1 - dated);
		add(dated * Math.max(words.works(), opening.works()));
		add(words.people());
		add(opening.people());
		add(words.people() + opening.people() > 0);
		add(words.people() + opening.people() > 0 ? 0 : 1 - dated);
		int known = profile.having(Trait.KNOWN).cardinality();
		add(known > 0);
		add(known > 2);
		add(known == 0 ? 1 - dated : 0);
		add(known > 1 ? 1 - dated : 0);
		double bracketed = share(members, (member) -> member.heading().marks().bracketed());
		boolean others = words.works() + words.series() + opening.works() + opening.series() > 0;
		add(bracketed);
		add(others || this.evidence.topic() == Topic.OTHER ? 0 : dated);
		add(bracketed * profile.share(Trait.FOLLOWED) * profile.share(Trait.WHOLE));
	}

	private void add(double value) {
		this.values.add(value);
	}

	private void add(boolean holds) {
		this.values.add(holds);
	}

	/** 1 where entries are equally long; near 0 where they are bunched. */
	private static double evenness(List<Candidate> members) {
		if (members.size() < 3) {
			return 0;
		}
		double sum = 0;
		double squares = 0;
		for (int i = 1; i < members.size(); i++) {
			double gap = (double) members.get(i).index() - members.get(i - 1).index();
			sum += gap;
			squares += gap * gap;
		}
		int gaps = members.size() - 1;
		double mean = sum / gaps;
		return mean / (mean + Math.sqrt(Math.max(0, squares / gaps - mean * mean)));
	}

	/** The share of members whose first word is the commonest first word. */
	private static double sameBeginnings(List<Candidate> members) {
		Map<String, Integer> counts = new HashMap<>();
		members.forEach((member) -> counts.merge(member.folded().split(" ", 2)[0], 1,
				Integer::sum));
		return GroupProfile.portion(counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) - 1,
				members.size());
	}

	private static double distinct(List<Candidate> members) {
		Set<String> titles = new HashSet<>();
		members.forEach((member) -> titles.add(member.folded()));
		return GroupProfile.portion(titles.size(), members.size());
	}

	private static double share(List<Candidate> members, java.util.function.Predicate<Candidate> holds) {
		return GroupProfile.portion((int) members.stream().filter(holds).count(), members.size());
	}

}
