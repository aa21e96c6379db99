package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.metadata.ArticleMetadata;
import kinoteka.article.model.Decision;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the listing headings of a document are: candidates are grouped by
 * structure, each group is read and scored, the best is taken, and further groups join
 * it.
 */
public final class OutlineDetector {

	private static final int MOST_JOINS = 6;

	private final Surroundings surroundings;

	private final List<Candidate> candidates;

	private final GroupReader reader;

	private final Experience experience;

	OutlineDetector(List<Block> blocks, ArticleMetadata metadata, Experience experience) {
		this.surroundings = new Surroundings(blocks, metadata);
		this.candidates = CandidateFinder.in(blocks, this.surroundings);
		this.reader = new GroupReader(this.surroundings, new Evidence(this.surroundings, this.candidates), experience);
		this.experience = experience;
	}

	public static Outline read(List<Block> blocks, ArticleMetadata metadata, Experience experience) {
		return new OutlineDetector(blocks, metadata, experience).read();
	}

	private Outline read() {
		List<ReadGroup> groups = groups();
		ReadGroup best = best(groups);
		if (best == null) {
			return nothing(groups, "No heading, list or table repeats in the way that lists of films do.");
		}
		Listed listed = listed(best);
		Map<Integer, Double> sureness = new HashMap<>();
		keep(sureness, best, best.members());
		List<ReadGroup> joined = new ArrayList<>(List.of(best));
		for (int i = 0; i < MOST_JOINS; i++) {
			JoinFeatures.Join join = bestJoin(listed, groups, joined);
			if (join == null) {
				break;
			}
			joined.add(join.group());
			keep(sureness, join.group(), join.members());
			listed = listed.with(join.members());
		}
		List<Candidate> kept = listed.members().stream().filter((candidate) -> !isSeries(candidate)).toList();
		int series = listed.members().size() - kept.size();
		kept = Repetition.withoutSecondList(kept);
		List<Double> sure = kept.stream().map((member) -> sureness.getOrDefault(member.index(), 0.0)).toList();
		return new Outline(this.surroundings.blocks(), this.surroundings.metadata(), kept, sure,
				kept.isEmpty() ? 0 : series, Weights.rounded(Weights.probability(best.score())),
				decision(groups, joined), kept.isEmpty() ? "Every entry is a series." : "");
	}

	private boolean isSeries(Candidate candidate) {
		return candidate.heading().is(Heading.Trait.SERIES) || this.surroundings.isSeriesBelow(candidate.index());
	}

	private static void keep(Map<Integer, Double> sureness, ReadGroup group, List<Candidate> members) {
		members.forEach((member) -> sureness.put(member.index(), group.sureness(member)));
	}

	Listed listed(ReadGroup group) {
		return new Listed(this.surroundings, group.members(), group.score());
	}

	List<ReadGroup> groups() {
		return GroupFinder.groups(this.candidates).stream().map(this.reader::read).filter(Objects::nonNull).toList();
	}

	GroupReader reader() {
		return this.reader;
	}

	List<Candidate> candidates() {
		return this.candidates;
	}

	private static @Nullable ReadGroup best(List<ReadGroup> groups) {
		return groups.stream()
			.filter((group) -> group.score() > 0)
			.max(Comparator.comparingDouble(ReadGroup::score))
			.orElse(null);
	}

	private JoinFeatures.@Nullable Join bestJoin(Listed listed, List<ReadGroup> groups, List<ReadGroup> joined) {
		JoinFeatures.Join best = null;
		double most = 0;
		for (ReadGroup group : groups) {
			for (JoinFeatures.Join join : joined.contains(group) ? List.<JoinFeatures.Join>of() : listed.joins(group)) {
				double score = Weights.score(this.experience.weights().joins(), JoinFeatures.of(join, listed));
				if (score > most) {
					most = score;
					best = join;
				}
			}
		}
		return best;
	}

	private Outline nothing(List<ReadGroup> groups, String reason) {
		double most = groups.stream().mapToDouble(ReadGroup::score).max().orElse(-1);
		return new Outline(this.surroundings.blocks(), this.surroundings.metadata(), List.of(), List.of(), 0,
				Weights.rounded(1 - Weights.probability(most)), decision(groups, List.of()), reason);
	}

	private Decision decision(List<ReadGroup> groups, List<ReadGroup> chosen) {
		return new Decision(groups.stream()
			.sorted(Comparator.comparingDouble(ReadGroup::score).reversed())
			.map((group) -> described(group, chosen.contains(group)))
			.toList());
	}

	private Decision.Group described(ReadGroup group, boolean chosen) {
		List<Decision.Feature> features = IntStream.range(0, GroupFeatures.NAMES.size())
			.mapToObj((i) -> new Decision.Feature(GroupFeatures.NAMES.get(i), group.features()[i],
					this.experience.weights().groups()[i]))
			.toList();
		List<Span> members = group.members().stream().map((member) -> member.block().span()).toList();
		return new Decision.Group(group.structure().described(), group.score(), chosen, features, members);
	}

}
