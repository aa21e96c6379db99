package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.ArticleParser;
import kinoteka.article.Gold;
import kinoteka.article.document.Block;
import kinoteka.article.extraction.ArticleExtractor;
import kinoteka.article.extraction.heading.TitleTemplate;
import kinoteka.article.extraction.metadata.ArticleMetadata;

/** An article and what can be learned of it. */
final class Lesson {

	final Gold gold;

	final List<Block> blocks;

	final ArticleMetadata metadata;

	final double weight;

	List<Logistic.Example> members = List.of();

	Choices.Choice choice = new Choices.Choice(List.of(), new double[0], 0, 0);

	List<Logistic.Example> joins = List.of();

	Lesson(Gold gold, double weight) {
		this.gold = gold;
		this.weight = weight;
		ArticleExtractor.Lines lines = ArticleExtractor.lines(ArticleParser.document(gold.name(), gold.content()));
		this.blocks = lines.blocks();
		this.metadata = lines.metadata();
	}

	OutlineDetector detector(Weights weights) {
		return new OutlineDetector(this.blocks, this.metadata, new Experience(weights, TitleTemplate.WHOLE));
	}

	double quality(List<Candidate> members) {
		List<Gold.Film> left = new ArrayList<>(this.gold.films());
		int right = 0;
		for (Candidate member : members) {
			Gold.Film film = left.stream().filter((one) -> is(one, member)).findFirst().orElse(null);
			if (film != null) {
				left.remove(film);
				right++;
			}
		}
		return (this.gold.films().size() + members.size() == 0) ? 1
				: 2.0 * right / (this.gold.films().size() + members.size());
	}

	private static boolean is(Gold.Film film, Candidate member) {
		String original = member.heading().original();
		return film.isNamed(member.heading().title()) || (original != null && film.isNamed(original));
	}

	boolean isFilm(Candidate member) {
		return this.gold.films().stream().anyMatch((film) -> is(film, member));
	}

	/** Examples of the groups that hold the films of the article. */
	void learnMembers() {
		OutlineDetector detector = detector(Learner.NOTHING);
		List<CandidateGroup> groups = GroupFinder.groups(detector.candidates());
		List<List<Candidate>> settled = groups.stream()
			.map((group) -> detector.reader().templated(ReadingSettler.of(group.members())))
			.toList();
		double[] reach = settled.stream()
			.mapToDouble((members) -> quality(members.stream().filter(this::isFilm).toList()))
			.toArray();
		double best = Arrays.stream(reach).max().orElse(0);
		List<Logistic.Example> examples = new ArrayList<>();
		int used = 0;
		for (int g = 0; g < reach.length; g++) {
			used += (reach[g] >= 0.7 * best && reach[g] > 0.3) ? 1 : 0;
		}
		for (int g = 0; g < reach.length; g++) {
			if (reach[g] >= 0.7 * best && reach[g] > 0.3) {
				List<Candidate> members = settled.get(g);
				List<double[]> vectors = detector.reader().vectors(detector.reader().profile(members));
				double weight = this.weight * Math.min(1, 30.0 / members.size()) / Math.sqrt(used);
				for (int i = 0; i < members.size(); i++) {
					examples.add(new Logistic.Example(vectors.get(i), isFilm(members.get(i)) ? 1 : 0, weight));
				}
			}
		}
		this.members = examples;
	}

	void learnChoice(Weights weights) {
		List<ReadGroup> groups = detector(weights).groups();
		double[] worth = groups.stream().mapToDouble((group) -> {
			double quality = quality(group.members());
			return this.gold.isNegative() ? 0 : quality * quality;
		}).toArray();
		double best = Arrays.stream(worth).max().orElse(0);
		boolean useless = !this.gold.isNegative() && best < 0.05;
		this.choice = new Choices.Choice(groups.stream().map(ReadGroup::features).toList(), worth,
				this.gold.isNegative() ? 1 : 0, useless ? 0 : this.weight * (this.gold.isNegative() ? 1.3 : 1));
	}

	void learnJoins(Weights weights) {
		OutlineDetector detector = detector(weights);
		List<ReadGroup> groups = detector.groups();
		ReadGroup best = groups.stream().max(Comparator.comparingDouble(this::worth)).orElse(null);
		List<Logistic.Example> examples = new ArrayList<>();
		if (best == null || this.gold.isNegative() || quality(best.members()) < 0.3) {
			this.joins = examples;
			return;
		}
		Listed listed = detector.listed(best);
		Set<ReadGroup> joined = new HashSet<>(Set.of(best));
		for (int round = 0; round < 6; round++) {
			JoinFeatures.Join next = null;
			double most = 0;
			double before = quality(listed.members());
			for (ReadGroup group : groups) {
				for (JoinFeatures.Join join : joined.contains(group) ? List.<JoinFeatures.Join>of()
						: listed.joins(group)) {
					double gain = quality(listed.with(join.members()).members()) - before;
					double weight = this.weight * Math.min(1, 0.1 + 6 * Math.abs(gain));
					examples.add(new Logistic.Example(JoinFeatures.of(join, listed), gain > 0 ? 1 : 0, weight));
					if (gain > most) {
						most = gain;
						next = join;
					}
				}
			}
			if (next == null) {
				break;
			}
			joined.add(next.group());
			listed = listed.with(next.members());
		}
		this.joins = examples;
	}

	private double worth(ReadGroup group) {
		return quality(group.members()) + 0.001 * Math.tanh(group.score());
	}

}
